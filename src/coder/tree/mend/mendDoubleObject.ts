import type { Token } from '../../../types/index.js'

/** Verbs of giving: who gets stands first, what is given second. */
const GIVING: ReadonlySet<string> = new Set(
  'give hand grant award send offer deliver lend pay promise deny show teach bring guarantee'.split(' '),
)

/** "handed a cyclist a prison term": the term is given, not another name for the cyclist. */
export function mendDoubleObject(tokens: readonly Token[], index: number): readonly Token[] | null {
  const given = tokens[index]
  if (given?.upos !== 'NOUN') return null
  const isApposed = given.deprel === 'appos'
  if (!isApposed && given.deprel !== 'obl:unmarked') return null
  const receiver = isApposed ? tokens[given.head] : objectBefore(tokens, given)
  const verb = receiver && tokens[receiver.head]
  if (!receiver || !verb || receiver.deprel !== 'obj' || !GIVING.has(verb.lemma) || receiver.index > index) return null
  const between = tokens.slice(receiver.index + 1, index)
  if (between.some((token) => token.upos === 'PUNCT' && token.text === ',')) return null
  if (!isApposed && !between.some((token) => token.head === index && token.deprel === 'nummod')) return null
  return [
    { ...receiver, deprel: 'iobj' },
    { ...given, head: verb.index, deprel: 'obj' },
  ]
}

function objectBefore(tokens: readonly Token[], given: Token): Token | undefined {
  return tokens.find((token) => token.head === given.head && token.deprel === 'obj' && token.index < given.index)
}
