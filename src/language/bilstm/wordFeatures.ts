import { hashSpelling } from './hashSpelling.js'

/** The hashed features of a word and how many rows of embeddings each has; row 0 of each is never used. */
export const HASHED_FEATURES = [
  { name: 'lastTwo', rows: 1024 },
  { name: 'lastThree', rows: 4096 },
  { name: 'lastFour', rows: 6144 },
  { name: 'firstThree', rows: 3072 },
  { name: 'shape', rows: 512 },
] as const

/** What the parser looks at in one word: the spelling without case and digits, and a row for each hashed feature. */
export interface WordFeatures {
  readonly spelling: number
  readonly rows: readonly number[]
}

/** Curly quotes become straight: the treebanks have few of them, news sites have little else. */
function straighten(form: string): string {
  return form.replace(/[‘’ʼ]/g, "'").replace(/[“”„]|``|''/g, '"')
}

/** "Hamas-run" gives "Xx-x": runs of capitals, small letters and digits, at most eight signs. */
function shapeOf(form: string): string {
  const capitals = form.replace(/[A-Z]+/g, (run) => (run.length > 1 ? 'XX' : 'X'))
  return capitals
    .replace(/[a-z]+/g, 'x')
    .replace(/[0-9]+/g, 'd')
    .slice(0, 8)
}

/** The features of one word form; training data and the parser itself both take them from here. */
export function wordFeatures(form: string): WordFeatures {
  const straight = straighten(form)
  const spelling = straight.replace(/[0-9]/g, '0').toLowerCase()
  const parts = [spelling.slice(-2), spelling.slice(-3), spelling.slice(-4), spelling.slice(0, 3), shapeOf(straight)]
  const rows = HASHED_FEATURES.map((feature, index) => 1 + (hashSpelling(parts[index] ?? '') % feature.rows))
  return { spelling: hashSpelling(spelling), rows }
}
