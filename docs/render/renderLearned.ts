import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { readRanker } from '../../src/coder/learned/index.js'

const FILE = 'data/models/en/ranker.bin'
/** When each margin matters. */
const MEANINGS = {
  replace: 'another category leads the rules’ by this share',
  drop: 'from this share of NONE on, a record of the rules goes',
  complete: 'below this share of NONE a recipient that the rules missed is taken in',
  silence: 'up to this share of NONE an event may be proposed where no entry speaks',
  vouch: 'below this share of NONE a record stands that the rules would leave out',
  propose: 'from this share of its category on it is proposed there',
} as const

/** Margins and sizes of the learned step, as they stand in its file. */
export function renderLearned(root: string): string {
  const bytes = readFileSync(join(root, FILE))
  const { margins, units, answers, vectors } = readRanker(bytes)
  const count = (value: number): string => value.toLocaleString('en-US')
  const rows = (Object.keys(MEANINGS) as (keyof typeof MEANINGS)[]).map(
    (name) => `| \`${name}\` | ${margins[name]} | ${MEANINGS[name]} |`,
  )
  const { keys, dimensions } = vectors.table
  return [
    ...['| margin | value | when it matters |', '| --- | ---: | --- |', ...rows, ''],
    `${count(units.length)} features with ${answers.length} weights of one byte each, ${count(keys.length)} words with`,
    `${dimensions} numbers of one byte, ${(bytes.length / 1e6).toFixed(1)} MB in all.`,
  ].join('\n')
}
