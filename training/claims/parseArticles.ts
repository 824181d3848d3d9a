import { createWriteStream } from 'node:fs'
import { parseArgs } from 'node:util'
import { readPolnear } from '../../bench/attribution/readPolnear.js'
import { dataFolder, loadRules } from '../../src/app/index.js'
import { parseText } from '../../src/language/index.js'

const HELP = `npx tsx training/claims/parseArticles.ts --data FOLDER --out FILE

  --data   a part of PolNeAR: text/ and attributions/
  --out    where to write its articles parsed, one line of JSON each
`

/** Parses the articles of a part of the corpus once, so that training can be tried again without. */
async function main(): Promise<number> {
  const { values } = parseArgs({ options: { data: { type: 'string' }, out: { type: 'string' } } })
  const { data, out } = values
  if (!data || !out) {
    process.stderr.write(HELP)
    return 2
  }
  const { language, mode } = await loadRules(dataFolder(), 'accurate')
  const stream = createWriteStream(out)
  for (const { name, text } of await readPolnear(data))
    stream.write(`${JSON.stringify({ name, text, sentences: parseText(text, language, mode) })}\n`)
  await new Promise<void>((resolve) => stream.end(resolve))
  return 0
}

process.exitCode = await main()
