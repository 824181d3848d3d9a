import { existsSync, writeFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { dataFolder, loadRules } from '../../src/app/index.js'
import { LABELS } from '../../src/coder/claims/learned/index.js'
import { collectExamples } from './collectExamples.js'
import { fitChain } from './fitChain.js'
import { fitCues } from './fitCues.js'
import { listHeads } from './listHeads.js'
import { packClaimModel } from './packClaimModel.js'
import { SETTINGS } from './settings.js'

const HELP = `npm run train:claims -- --data FOLDER --parsed FILE --out FILE

  --data     the train part of PolNeAR: text/ and attributions/
  --parsed   its articles as training/claims/parseArticles.ts wrote them
  --out      where to write the weights (data/models/en/claims.bin)
`

/** Learns cues and the bounds of attributions from the annotated articles. */
async function main(): Promise<number> {
  const options = { data: { type: 'string' }, parsed: { type: 'string' }, out: { type: 'string' } } as const
  const { data, parsed, out } = parseArgs({ options }).values
  if (!data || !parsed || !out || !existsSync(data) || !existsSync(parsed)) {
    process.stderr.write(HELP)
    return 2
  }
  const parts = await loadRules(dataFolder(), 'fast')
  const { passes, ridge, cueRows, placeRows, stepRows, margins } = SETTINGS
  const heads = await listHeads(data, parsed)
  const { cues, chains } = await collectExamples(data, parsed, heads, parts)
  log(`${cues.answers.length} words that may be cues, ${chains.starts.length - 1} attributions`)
  const cueWeights = fitCues(cues.rows, cues.answers, cueRows - 1, passes, ridge)
  log('cues learned')
  const masks = { placeMask: placeRows - 1, stepMask: stepRows - 1 }
  const chain = fitChain(chains, { labelCount: LABELS.length, ...masks, passes, ridge })
  const packed = packClaimModel({ heads, cues: cueWeights, ...chain }, LABELS.length, margins)
  writeFileSync(out, packed)
  log(`${out}: ${packed.length} bytes`)
  return 0
}

function log(line: string): void {
  process.stdout.write(`${line}\n`)
}

process.exitCode = await main()
