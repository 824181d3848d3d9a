import { isRelation } from '../../tree/index.js'
import type { ReadSentence } from '../reading/Reading.js'

/** Verbs of saying whose subject is a speaker; who said something goes on with "they said". */
const SAYING: ReadonlySet<string> = new Set(
  'say add tell claim insist warn argue note report announce explain stress acknowledge suggest estimate maintain'.split(
    ' ',
  ),
)

/** Whether a token is the subject of a verb of saying: "the officials said", "they added". */
export function isSayingSubject({ tree }: ReadSentence, token: number): boolean {
  const subject = tree.tokens[token]
  if (!subject || !isRelation(subject.deprel, 'nsubj')) return false
  return SAYING.has(tree.tokens[subject.head]?.lemma ?? '')
}
