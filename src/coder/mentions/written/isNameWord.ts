import type { Token } from '../../../types/index.js'
import type { NameText } from './NameText.js'

const TIME_WORD =
  /^(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|january|february|march|april|may|june|july|august|september|october|november|december)$/i
/** Words that a title in capitals writes large, too. */
const SMALL_WORD =
  /^(?:the|a|i|in|of|on|and|for|to|by|at|from|with|it|he|she|we|they|his|her|its|our|my|your|this|that|these|those|you|as|but|if|when|what|how|why|no|not|all|is|are|be|do|shall|will|meets)$/i
/** Tags of words that are written with a capital only where a sentence or a title begins. */
const FUNCTION_TAGS: ReadonlySet<string> = new Set([
  'PRON',
  'DET',
  'ADP',
  'AUX',
  'CCONJ',
  'SCONJ',
  'PART',
  'NUM',
  'INTJ',
])

/** Whether a word may be part of a proper name: capitalised, no month or weekday, no function word. */
export function isNameWord({ tree, hits }: NameText, index: number): boolean {
  const token = tree.tokens[index]
  if (!token || !/^\p{Lu}/u.test(token.text)) return false
  const hit = hits[index]
  if (TIME_WORD.test(token.text) && (!hit || isDate(tree.tokens, hit.first, hit.last))) return false
  if (hit || /^[A-Z]{2,}$/.test(token.text)) return true
  // "An" of "Hoi An" is tagged an article.
  return !FUNCTION_TAGS.has(token.upos) || (!beginsSentence({ tree }, index) && !SMALL_WORD.test(token.text))
}

/** "May" beside a number or behind "in" is a month, whoever is called so. */
function isDate(tokens: readonly Token[], first: number, last: number): boolean {
  const [before, after] = [tokens[first - 1], tokens[last + 1]]
  return first === last && (/^(?:in|by|since|until|\d+)$/i.test(before?.text ?? '') || /^\d/.test(after?.text ?? ''))
}

/** Whether a word stands where any word is written with a capital. */
export function beginsSentence({ tree }: Pick<NameText, 'tree'>, index: number): boolean {
  const before = tree.tokens[index - 1]
  return before === undefined || isOpening(before)
}

function isOpening({ text }: Token): boolean {
  return /^["“‘`'[:;.!?…–—-]+$/.test(text)
}
