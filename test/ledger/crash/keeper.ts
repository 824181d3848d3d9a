import { makeReading } from '../../../src/ledger/fixtures/makeReading.js'
import { openSqliteLedger } from '../../../src/ledger/index.js'

// Keeps one report after another and prints the id of each as soon as it is kept, until somebody kills it.
const [path = '', first = '0'] = process.argv.slice(2)
const ledger = openSqliteLedger(path, { mayCreate: true })
for (let number = Number(first); ; number++) {
  const text = `Report ${number}. Norland accused Sudmark of shelling village number ${number}.`
  const deposit = { reading: makeReading({ text }), origin: `${number}.txt`, fetchedAt: null }
  const [kept] = await ledger.keep([deposit], '2024-03-05T10:00:00.000Z')
  process.stdout.write(`${kept?.report.id}\n`)
}
