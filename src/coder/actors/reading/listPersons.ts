import { joinHyphens } from '../names/joinHyphens.js'
import { nameKey } from '../names/nameKey.js'
import { nameTokens } from '../names/nameTokens.js'
import type { NamedPerson, ReadSentence } from './Reading.js'

/** All full names of persons in a report, by every word that may later stand for them alone. */
export function listPersons(sentences: readonly ReadSentence[]): ReadonlyMap<string, readonly NamedPerson[]> {
  const byWord = new Map<string, NamedPerson[]>()
  for (const sentence of sentences) {
    for (const { head, kind } of sentence.mentions) {
      if (kind === 'pronoun' || kind === 'nominal') continue
      const tokens = fullName(sentence, head)
      if (!tokens) continue
      const words = joinHyphens(tokens.map((token) => sentence.tree.tokens[token]?.text ?? ''))
      const person: NamedPerson = { sentence: sentence.index, head, words }
      for (const word of standAlones(sentence, head, words)) {
        const known = byWord.get(word)
        if (known) known.push(person)
        else byWord.set(word, [person])
      }
    }
  }
  return byWord
}

/** Tokens of a name of two or more words that is a known person's, or is no known name at all. */
function fullName(sentence: ReadSentence, head: number): readonly number[] | null {
  const hit = sentence.names[head]
  if (hit) {
    const isPerson = hit.last > hit.first && hit.entries.some(({ entity }) => entity.kind === 'person')
    if (isPerson) return Array.from({ length: hit.last - hit.first + 1 }, (_, at) => hit.first + at)
  }
  if (sentence.tree.tokens[head]?.upos !== 'PROPN') return null
  const tokens = nameTokens(sentence.tree, head)
  return tokens.length > 1 ? tokens : null
}

/** Family name, first and last word: a report may call Kim Jong-un "Kim" and Sergei Lavrov "Lavrov". */
function standAlones(sentence: ReadSentence, head: number, words: readonly string[]): ReadonlySet<string> {
  const alone = new Set<string>()
  for (const { entity } of sentence.names[head]?.entries ?? []) {
    if (entity.kind === 'person') alone.add(nameKey(entity.surname))
  }
  alone.add(nameKey(words[0] ?? ''))
  alone.add(nameKey(words.at(-1) ?? ''))
  return alone
}
