import { REWRITTEN_FROM, SENTENCE_SHARE, SOLID_WORDS } from '../thresholds.js'
import type { TextWords } from '../words/TextWords.js'
import type { Comparison, WordMatch } from './Comparison.js'
import { matchRuns } from './matchRuns.js'
import { matchSentences } from './matchSentences.js'

const NO_BOILERPLATE: ReadonlySet<number> = new Set()

/** What two texts share, outside the sentences that are boilerplate of their outlets. */
export function compareTexts(
  a: TextWords,
  b: TextWords,
  aBoilerplate = NO_BOILERPLATE,
  bBoilerplate = NO_BOILERPLATE,
): Comparison {
  const aSkipped = wordsIn(a, aBoilerplate)
  const bSkipped = wordsIn(b, bBoilerplate)
  const runs = matchRuns(a, b, aSkipped, bSkipped)
  const aVerbatim = count(a, runs, aSkipped, 'a')
  const bVerbatim = count(b, runs, bSkipped, 'b')
  const aWords = a.hashes.length - sum(aSkipped)
  const bWords = b.hashes.length - sum(bSkipped)
  // Nobody rewrites every sentence: without some words left as they were, likeness is that of two tellings.
  const isPartly = Math.max(wordsOf(aVerbatim) / aWords, wordsOf(bVerbatim) / bWords) >= REWRITTEN_FROM
  const rewritten = isPartly ? rewrittenSentences(a, b, runs, aSkipped, bSkipped) : []
  const solid = count(
    b,
    runs.filter((run) => isSolid(run, a, b)),
    bSkipped,
    'b',
  )
  const matches = [...runs.map((run) => nameQuotation(run, b)), ...rewritten]
  const aAll = count(a, matches, aSkipped, 'a')
  const bAll = count(b, matches, bSkipped, 'b')
  return {
    matches: matches.sort((x, y) => x.bStart - y.bStart || x.aStart - y.aStart),
    aWords,
    bWords,
    aShared: wordsOf(aAll),
    bShared: wordsOf(bAll),
    ownVerbatim: Math.min(aVerbatim.own, bVerbatim.own),
    ownShared: Math.min(aAll.own, bAll.own),
    ownSolid: Math.min(solid.own, aVerbatim.own),
    quoted: Math.min(aAll.quoted, bAll.quoted),
    isExact: a.wholeHash === b.wholeHash && a.hashes.length > 0,
  }
}

function wordsIn(words: TextWords, boilerplate: ReadonlySet<number>): Uint8Array {
  const skipped = new Uint8Array(words.hashes.length)
  if (boilerplate.size === 0) return skipped
  for (const { hash, firstWord, endWord } of words.segments) {
    if (boilerplate.has(hash)) skipped.fill(1, firstWord, endWord)
  }
  return skipped
}

function rewrittenSentences(
  a: TextWords,
  b: TextWords,
  runs: readonly WordMatch[],
  aSkipped: Uint8Array,
  bSkipped: Uint8Array,
): readonly WordMatch[] {
  const aTaken = Uint8Array.from(aSkipped)
  const bTaken = Uint8Array.from(bSkipped)
  for (const run of runs) {
    aTaken.fill(1, run.aStart, run.aEnd)
    bTaken.fill(1, run.bStart, run.bEnd)
  }
  return matchSentences(a, b, aTaken, bTaken)
}

/** Not a name with its titles, nor a list of names, which anybody words alike. */
function isSolid(run: WordMatch, a: TextWords, b: TextWords): boolean {
  const length = run.bEnd - run.bStart
  if (length >= SOLID_WORDS) return true
  return length >= SENTENCE_SHARE * Math.min(sentenceLength(a, run.aStart), sentenceLength(b, run.bStart))
}

function sentenceLength({ segments, segmentOf }: TextWords, word: number): number {
  const segment = segments[segmentOf[word] as number]
  return segment === undefined ? 0 : segment.endWord - segment.firstWord
}

/** A run mostly within quotation marks is a shared quotation. */
function nameQuotation(run: WordMatch, b: TextWords): WordMatch {
  let quoted = 0
  for (let at = run.bStart; at < run.bEnd; at++) quoted += b.quoted[at] as number
  return quoted * 2 > run.bEnd - run.bStart ? { ...run, kind: 'quotation' } : run
}

interface WordCount {
  readonly own: number
  readonly quoted: number
}

function wordsOf({ own, quoted }: WordCount): number {
  return own + quoted
}

/** Matched words of one text, in and outside its quotations; each counts once. */
function count(words: TextWords, matches: readonly WordMatch[], skipped: Uint8Array, side: 'a' | 'b'): WordCount {
  const matched = new Uint8Array(words.hashes.length)
  for (const match of matches) {
    if (side === 'a') matched.fill(1, match.aStart, match.aEnd)
    else matched.fill(1, match.bStart, match.bEnd)
  }
  let own = 0
  let quoted = 0
  for (let at = 0; at < matched.length; at++) {
    if (matched[at] === 0 || skipped[at] === 1) continue
    if (words.quoted[at] === 1) quoted++
    else own++
  }
  return { own, quoted }
}

function sum(flags: Uint8Array): number {
  let total = 0
  for (const flag of flags) total += flag
  return total
}
