import type { Span } from '../../types/index.js'
import type { TokenLexicon } from '../tokens/TokenLexicon.js'

const STOP = /^(?:\.|[?!]+|\.{2,}|…+)$/
const CLOSER = /^["”’'»)\]}]+$|^''$/
/** What closes even with a space before it. */
const LONE_CLOSER = /^[)\]}”»]$/

/** Positions in `tokens` after which a sentence ends; the last token always ends one. */
export function findSentenceEnds(text: string, tokens: readonly Span[], lexicon: TokenLexicon): number[] {
  const ends: number[] = []
  const words = tokens.map(({ start, end }) => text.slice(start, end))
  let i = 0
  while (i < tokens.length) {
    const from = (ends.at(-1) ?? -1) + 1
    if (!mayEnd(words[i] ?? '', lexicon) || isItemNumber(words, from, i)) {
      i++
      continue
    }
    const last = takeClosers(words, tokens, i)
    const next = nextWord(words, last + 1)
    const spaced = tokens[last + 1] !== undefined && tokens[last]?.end !== tokens[last + 1]?.start
    if (next === null || endsBefore(words[i] ?? '', next, last > i, spaced, lexicon)) ends.push(last)
    i = last + 1
  }
  if (tokens.length > 0 && ends.at(-1) !== tokens.length - 1) ends.push(tokens.length - 1)
  return ends
}

/** Full stops, question marks and the like, and abbreviations, whose full stop may do double duty. */
function mayEnd(word: string, lexicon: TokenLexicon): boolean {
  if (STOP.test(word)) return true
  if (!word.endsWith('.') || word.length < 2) return false
  const kind = lexicon.abbreviations.get(word) ?? 'final'
  return kind === 'final'
}

/** "2. The pricing": the stop belongs to the number in front of an item. */
function isItemNumber(words: readonly string[], from: number, stop: number): boolean {
  return stop === from + 1 && words[stop] === '.' && /^(?:\d{1,2}|[A-Za-z])$/.test(words[from] ?? '')
}

/** Quotation marks and brackets that close right after a full stop belong to the sentence. */
function takeClosers(words: readonly string[], tokens: readonly Span[], stop: number): number {
  let last = stop
  while (last + 1 < words.length) {
    const word = words[last + 1] ?? ''
    const touches = tokens[last]?.end === tokens[last + 1]?.start
    if (!STOP.test(word) && !(touches ? CLOSER : LONE_CLOSER).test(word)) break
    last++
  }
  return last
}

/** The next word that is more than an opening mark; null at the end. */
function nextWord(words: readonly string[], from: number): string | null {
  for (let i = from; i < words.length; i++) {
    const word = words[i] ?? ''
    if (/[\p{L}\p{N}]/u.test(word)) return word
  }
  return words[from] ?? null
}

function endsBefore(stop: string, next: string, closed: boolean, spaced: boolean, lexicon: TokenLexicon): boolean {
  const lower = /^\p{Ll}/u.test(next)
  if (STOP.test(stop)) {
    if (/^[.…]{2,}$|^…/.test(stop)) return /^\p{Lu}/u.test(next)
    // '"Why?" he asked' goes on
    if (lower) return !closed && spaced
    return true
  }
  return !lower && lexicon.starters.has(next.toLowerCase())
}
