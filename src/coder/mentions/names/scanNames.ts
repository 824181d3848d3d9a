import { type Gazetteer, matchName } from '../../../ontology/index.js'
import type { Token, Upos } from '../../../types/index.js'
import type { TreeSentence } from '../../tree/index.js'
import type { NameHit } from './NameHit.js'

/** Words that begin a name although they are written small: "al-Shabaab", "el-Sissi". */
const SMALL_BEGINNINGS: ReadonlySet<string> = new Set([
  'al',
  'el',
  'ash',
  'ar',
  'bin',
  'ibn',
  'de',
  'von',
  'van',
  'von der',
])

/** Tags a name of one word never has: "May" may be a president's name, but not where it is an auxiliary. */
const NEVER_A_NAME: ReadonlySet<Upos> = new Set(['ADP', 'ADV', 'AUX', 'CCONJ', 'DET', 'NUM', 'PART', 'PRON', 'SCONJ'])

/** All known names of a sentence from left to right, the longest first, none inside another. */
export function scanNames(tree: TreeSentence, gazetteer: Gazetteer): readonly NameHit[] {
  const { tokens } = tree
  const words = tokens.map((token) => token.text)
  const hits: NameHit[] = []
  for (let first = 0; first < tokens.length; first++) {
    const token = tokens[first]
    if (!token || !mayBeginName(token.text)) continue
    const match = matchName(gazetteer, words, first)
    if (!match) continue
    if (match.length === 1 && isFunctionWord(token)) continue
    const last = first + match.length - 1
    hits.push({ first, last, heads: outerHeads(tokens, first, last), entries: match.entries })
    first = last
  }
  return hits
}

function mayBeginName(text: string): boolean {
  const code = text.charCodeAt(0)
  const isSmall = code >= 97 && code <= 122
  return isSmall ? SMALL_BEGINNINGS.has(text) : code >= 65
}

/** "US" is a name whatever its tag, "Us" is not. */
function isFunctionWord(token: Token): boolean {
  return NEVER_A_NAME.has(token.upos) && token.text !== token.text.toUpperCase()
}

function outerHeads(tokens: readonly Token[], first: number, last: number): readonly number[] {
  const heads: number[] = []
  for (let index = first; index <= last; index++) {
    const head = tokens[index]?.head ?? -1
    if ((head < first || head > last) && tokens[index]?.upos !== 'PUNCT') heads.push(index)
  }
  return heads
}
