import type { Token } from '../../../types/index.js'

const GIVING: ReadonlySet<string> = new Set('give grant award send offer lend pay hand promise pledge loan'.split(' '))
const MEASURES: ReadonlySet<string> = new Set(
  'hundred thousand million billion trillion dozen score ton tonne dollar euro pound yen yuan'.split(' '),
)

/** "gave Egypt billions of dollars": the name right behind the verb is who gets what is counted. */
export function mendMeasuredGift(tokens: readonly Token[], index: number): readonly Token[] | null {
  const receiver = tokens[index]
  if (receiver?.upos !== 'PROPN' || receiver.deprel !== 'compound') return null
  const given = tokens[receiver.head]
  const verb = given && tokens[given.head]
  if (!given || !verb || given.deprel !== 'obj' || !MEASURES.has(given.lemma) || !GIVING.has(verb.lemma)) return null
  if (given.index < index || verb.index > index) return null
  return [{ ...receiver, head: verb.index, deprel: 'iobj' }]
}
