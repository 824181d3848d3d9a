import type { ImportFormat } from '../../app/export/index.js'
import { dataFolder, importInputs, openLedger } from '../../app/index.js'
import type { Console } from '../Console.js'
import { EXIT } from '../exitCodes.js'
import { ImportTally } from '../progress/ImportTally.js'
import { Progress } from '../progress/Progress.js'
import { settleWithProgress } from '../progress/settleWithProgress.js'
import { cleanText } from '../terminal/cleanText.js'
import { nameForServers } from './nameForServers.js'

/** The options of `sitrep import` as they were given. */
export interface ImportFlags {
  readonly ledger?: string
  readonly format?: ImportFormat
  readonly allowPrivate?: boolean
  readonly json?: boolean
  readonly quiet?: boolean
}

/** Takes the inputs into the ledger, tells what could not be taken, and gives back the exit code. */
export async function runImport(inputs: readonly string[], flags: ImportFlags, console: Console): Promise<number> {
  const { stdin, stdout, stderr, env } = console
  const ledger = openLedger({ flag: flags.ledger, env, folder: process.cwd() }, true)
  const tally = new ImportTally()
  const progress = new Progress(stderr, tally, flags.quiet === true)
  const options = {
    format: flags.format ?? null,
    dataFolder: dataFolder(),
    standardInput: stdin,
    userAgent: nameForServers(console),
    allowPrivate: flags.allowPrivate === true,
    onBytes: (count: number) => progress.addBytes(count),
    now: () => new Date().toISOString(),
  }
  let isUsageOnly = true
  try {
    for await (const outcome of importInputs(inputs, ledger, options)) {
      tally.count(outcome)
      if (outcome.kind === 'fault') {
        if (outcome.fault.code !== 'usage') isUsageOnly = false
        progress.hide()
        stderr.write(`sitrep: ${cleanText(outcome.fault.message)}\n`)
      }
      progress.show()
    }
    progress.close()
    if (tally.added.has('readings')) await settleWithProgress(ledger, stderr, flags.quiet === true)
  } finally {
    progress.close()
    await ledger.close()
  }
  if (flags.json) stdout.write(`${JSON.stringify(tallyJson(tally, ledger.path))}\n`)
  if (!flags.quiet) stderr.write(`sitrep: ${tally.summary(cleanText(ledger.path))}\n`)
  if (tally.faultCount === 0) return EXIT.ok
  if (tally.reportCount > 0) return EXIT.partial
  return isUsageOnly ? EXIT.usage : EXIT.error
}

function tallyJson({ added, known, faultCount }: ImportTally, ledger: string) {
  const counts = [...added].map(([what, addedCount]) => ({ what, added: addedCount, known: known.get(what) ?? 0 }))
  return { schema: 'sitrep.import/1', ledger, taken: counts, passedOver: faultCount }
}
