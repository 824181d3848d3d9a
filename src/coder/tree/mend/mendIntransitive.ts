import type { Token } from '../../../types/index.js'

/** Verbs that nobody suffers: a participle of theirs behind a noun is the noun's own deed in the past. */
const INTRANSITIVE: ReadonlySet<string> = new Set(
  'surrender arrive retreat resign march rally gather die clash agree protest vow demonstrate'.split(' '),
)

/** "Twenty rebels surrendered to the police", parsed like "twenty rebels arrested by the police". */
export function mendIntransitive(tokens: readonly Token[], index: number): readonly Token[] | null {
  const verb = tokens[index]
  if (verb?.deprel !== 'acl' || verb.xpos !== 'VBN' || !INTRANSITIVE.has(verb.lemma)) return null
  const noun = tokens[verb.head]
  if (noun?.head !== -1 || noun.index > index) return null
  const below = tokens.filter((token) => token.head === noun.index && token.index > index && token.index !== verb.index)
  return [
    { ...verb, xpos: 'VBD', head: -1, deprel: 'root' },
    { ...noun, head: verb.index, deprel: 'nsubj' },
    ...below.map((token) => ({ ...token, head: verb.index })),
  ]
}
