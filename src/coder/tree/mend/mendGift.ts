import type { Token } from '../../../types/index.js'

const GIVING: ReadonlySet<string> = new Set(
  'give grant award send offer lend pay hand promise pledge loan deny sell supply deliver provide extend accord show wish'.split(
    ' ',
  ),
)
const MEASURES: ReadonlySet<string> = new Set(
  'hundred thousand million billion trillion dozen score ton tonne dollar euro pound yen yuan'.split(' '),
)
const DESCRIBING: ReadonlySet<string> = new Set(['ADJ', 'NOUN', 'NUM'])

/**
 * "gave Egypt billions of dollars", "granted Chile special status": the name right behind the verb is who gets what is
 * counted, or what other words describe. "gave US military aid" is aid of the US.
 */
export function mendGift(tokens: readonly Token[], index: number): readonly Token[] | null {
  const receiver = tokens[index]
  if (receiver?.upos !== 'PROPN' || receiver.deprel !== 'compound') return null
  const given = tokens[receiver.head]
  const verb = given && tokens[given.head]
  if (!given || !verb || given.deprel !== 'obj' || !GIVING.has(verb.lemma)) return null
  if (given.index < index || verb.index > index) return null
  if (!MEASURES.has(given.lemma) && !isApart(tokens, receiver, given, verb)) return null
  const counting = tokens.filter((token) => token.head === index && token.index > index && token.upos === 'NUM')
  return [
    { ...receiver, head: verb.index, deprel: 'iobj' },
    ...counting.map((token) => ({ ...token, head: given.index, deprel: 'nummod' })),
  ]
}

/** Whether a name stands between the verb and words that describe what is given. */
function isApart(tokens: readonly Token[], receiver: Token, given: Token, verb: Token): boolean {
  if (receiver.index !== verb.index + 1 || receiver.text === receiver.text.toUpperCase()) return false
  const between = tokens.slice(receiver.index + 1, given.index)
  return between.length > 0 && between.every(({ upos, text }) => DESCRIBING.has(upos) || text === '-')
}
