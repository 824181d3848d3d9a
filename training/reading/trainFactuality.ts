import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { openLanguage } from '../../bench/read/openLanguage.js'
import { dataFolder } from '../../src/app/index.js'
import { LEARNED_SCALES, parseEmbeddings } from '../../src/coder/reading/index.js'
import { hashText } from '../../src/util/index.js'
import { collectJudged } from './collectJudged.js'
import type { JudgedPredicate } from './JudgedPredicate.js'
import { packFactuality } from './packFactuality.js'
import { SETTINGS } from './settings.js'
import { trainNetwork } from './trainNetwork.js'

const HELP = `npm run train:factuality -- --certainty FILE --occurrence FILE --out FILE

  Files of judged words (JSON lines with text and targets), one for each scale; --out data/models/en/factuality.bin
`

/** Learns the factuality scales from judged words. */
async function main(): Promise<number> {
  const { values } = parseArgs({
    options: {
      certainty: { type: 'string' },
      occurrence: { type: 'string' },
      out: { type: 'string' },
    },
  })
  const { out } = values
  const language = await openLanguage('accurate')
  const file = join(dataFolder(), 'lexicon/embedding.txt')
  const lexicon = parseEmbeddings(readFileSync(file, 'utf8'), file)
  const judged: JudgedPredicate[] = []
  for (const scale of LEARNED_SCALES) {
    const path = values[scale]
    if (!out || !path || !existsSync(path)) {
      process.stderr.write(HELP)
      return 2
    }
    judged.push(...(await collectJudged(path, scale, language, lexicon)))
  }
  const keys = commonKeys(judged, SETTINGS.leastCount)
  const columnByKey = new Map([...keys].map((key, column) => [key, column]))
  const examples = judged.map(({ features, scale, label }) => ({
    columns: features.flatMap((name) => columnByKey.get(hashText(name)) ?? []),
    share: 1,
    scale,
    label,
  }))
  const network = trainNetwork(examples, keys.length, LEARNED_SCALES.length, SETTINGS)
  const packed = packFactuality(network, keys)
  writeFileSync(out ?? '', packed)
  process.stdout.write(`${examples.length} judged words, ${keys.length} features, ${packed.length} bytes\n`)
  return 0
}

/** Hashes of the features that at least so many examples have, in rising order. */
function commonKeys(judged: readonly JudgedPredicate[], leastCount: number): Int32Array {
  const counts = new Map<number, number>()
  for (const { features } of judged) {
    for (const name of features) counts.set(hashText(name), (counts.get(hashText(name)) ?? 0) + 1)
  }
  return Int32Array.from([...counts].filter(([, count]) => count >= leastCount).map(([key]) => key)).sort()
}

process.exitCode = await main()
