import type { NameEntry, RoleMatch } from '../../../ontology/index.js'
import { isHonorific } from '../../mentions/index.js'
import { childrenOf } from '../../tree/index.js'
import { roleAt } from '../phrases/roleAt.js'
import type { Reading, ReadSentence } from '../reading/Reading.js'
import { isTitleWord } from './isTitleWord.js'
import { joinHyphens } from './joinHyphens.js'
import { nameTokens } from './nameTokens.js'

/** A role before a name, by the token it ends at: "Foreign Minister" before "Wang Yi". */
export interface Title {
  readonly token: number
  readonly role: RoleMatch
}

/** A proper name that may be a person's, taken apart. */
export interface PersonName {
  /** Tokens of the name itself, titles and addresses left out. */
  readonly tokens: readonly number[]
  readonly words: readonly string[]
  readonly title: Title | null
  /** "Mr.", "Dr" as written; null where there is none. */
  readonly honorific: string | null
}

/** Takes the proper name at a head apart; null where the head is no proper noun or nothing but titles. */
export function personName(reading: Reading, sentence: ReadSentence, head: number): PersonName | null {
  const { tokens } = sentence.tree
  if (tokens[head]?.upos !== 'PROPN' && !sentence.names[head]) return null
  const all = withForenames(reading, sentence, head, withKnownName(sentence, nameTokens(sentence.tree, head)))
  let from = 0
  while (from < all.length && (startsWithTitle(reading, sentence, all, from) || isNationality(sentence, all, from)))
    from++
  const own = all.slice(from)
  const first = own[0]
  if (first === undefined) return null
  const words = joinHyphens(own.map((token) => tokens[token]?.text ?? ''))
  const honorific = tokens[first - 1]?.text ?? ''
  return {
    tokens: own,
    words,
    title: titleBefore(reading, sentence, head, first),
    honorific: isHonorific(honorific) ? honorific : null,
  }
}

/** The tokens of a flat name together with those of a known name that begins among them. */
function withKnownName(sentence: ReadSentence, tokens: readonly number[]): readonly number[] {
  const all = new Set(tokens)
  for (const token of tokens) {
    const hit = sentence.names[token]
    if (hit) for (let inner = hit.first; inner <= hit.last; inner++) all.add(inner)
  }
  return [...all].sort((a, b) => a - b)
}

/** With capitalised words before the head that the parser hung on it as compounds: "Peter" of "Peter Marsh". */
function withForenames(
  reading: Reading,
  sentence: ReadSentence,
  head: number,
  tokens: readonly number[],
): readonly number[] {
  const { tree, names } = sentence
  const all = [...tokens]
  for (let at = (all[0] ?? 0) - 1; at >= 0; at = (all[0] ?? 0) - 1) {
    const word = tree.tokens[at]
    if (word?.upos !== 'PROPN' || word.deprel !== 'compound' || word.head !== head) break
    if (isTitleWord(reading, sentence, at) || !(names[at]?.entries.every(isPersonal) ?? true)) break
    all.unshift(at)
  }
  return all
}

function isPersonal({ entity }: NameEntry): boolean {
  return entity.kind === 'person'
}

/** A title only counts as one if a name follows: "Minister" alone is a head, "President" of "President Xi" is not. */
function startsWithTitle(reading: Reading, sentence: ReadSentence, all: readonly number[], at: number): boolean {
  const token = all[at] ?? -1
  if (sentence.names[token] || !isTitleWord(reading, sentence, token)) return false
  return at + 1 < all.length
}

/** "Algerian" of "Algerian Ambassador Amin Kher", which the parser at times makes the head of the name. */
function isNationality({ names }: ReadSentence, all: readonly number[], at: number): boolean {
  const [entry] = names[all[at] ?? -1]?.entries ?? []
  return entry?.form === 'adjective' && at + 2 < all.length
}

/** The nearest role to the left of a name that depends on it, that the name depends on as a flat part, or that the
 *  parser made a second subject or object beside it. */
function titleBefore(reading: Reading, sentence: ReadSentence, head: number, first: number): Title | null {
  const { tree, names } = sentence
  const nearby = [...childrenOf(tree, head), head, first - 1, first - 2]
  const open = nearby.filter((token) => token >= 0 && token < first).sort((a, b) => b - a)
  for (const token of open) {
    const word = tree.tokens[token]
    if (!word || names[token] || (word.upos !== 'NOUN' && word.upos !== 'PROPN')) continue
    const isTwin = word.head === tree.tokens[head]?.head && word.deprel === tree.tokens[head]?.deprel
    if (token !== head && word.head !== head && !(isTwin && token === first - 1)) continue
    const role = roleAt(reading, sentence, token)
    if (role?.kind === 'person') return { token, role }
  }
  return null
}
