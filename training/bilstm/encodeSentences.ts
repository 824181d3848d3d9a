import { wordFeatures } from '../../src/language/bilstm/wordFeatures.js'
import type { TrainingSentence } from './TrainingSentence.js'

/** Ids for the parts of an annotation; what is not listed becomes -1, which the trainer skips. */
export interface Ids {
  readonly rowOfWord: ReadonlyMap<number, number>
  readonly tags: readonly string[]
  readonly relations: readonly string[]
}

const UNKNOWN_WORD = 1

/** Per sentence its length, then ten integers a word: six feature rows, tag, head, relation, punctuation flag. */
export function encodeSentences(sentences: readonly TrainingSentence[], ids: Ids): Int32Array {
  const tagIds = new Map(ids.tags.map((tag, index) => [tag, index]))
  const relationIds = new Map(ids.relations.map((relation, index) => [relation, index]))
  const out: number[] = []
  for (const sentence of sentences) {
    out.push(sentence.length)
    for (const word of sentence) {
      const { spelling, rows } = wordFeatures(word.form)
      const relation = relationIds.get(word.relation) ?? relationIds.get(word.relation.replace(/:.*/, '')) ?? -1
      out.push(ids.rowOfWord.get(spelling) ?? UNKNOWN_WORD, ...rows)
      out.push(tagIds.get(word.tag) ?? -1, word.head, relation, word.punctuation ? 1 : 0)
    }
  }
  return Int32Array.from(out)
}
