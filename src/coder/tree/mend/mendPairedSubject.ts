import type { Token } from '../../../types/index.js'

/** What parsers take the first of two subjects for that only a comma joins. */
const MISREAD: ReadonlySet<string> = new Set(['vocative', 'discourse', 'dislocated', 'nsubj'])
/** Forms that go with two subjects: the third person singular goes with one. */
const PLURAL_FORMS: ReadonlySet<string> = new Set(['VB', 'VBP', 'VBD'])

/** "Peru, Chile hold drills": in headlines a comma stands for "and". */
export function mendPairedSubject(tokens: readonly Token[], index: number): readonly Token[] | null {
  const first = tokens[index]
  const comma = tokens[index + 1]
  if (first?.upos !== 'PROPN' || !MISREAD.has(first.deprel) || comma?.text !== ',') return null
  const verb = tokens[first.head]
  if (!verb || verb.index < index || !PLURAL_FORMS.has(verb.xpos)) return null
  if (tokens.slice(0, index).some((token) => token.head !== index)) return null
  const second = tokens.find(
    (token) => token.head === verb.index && token.deprel === 'nsubj' && token.index > index && token.index < verb.index,
  )
  if (!second || !isName(tokens, second) || tokens.slice(index + 2, verb.index).some((token) => token.text === ','))
    return null
  return [
    { ...first, head: verb.index, deprel: 'nsubj' },
    { ...second, head: index, deprel: 'conj' },
    { ...comma, head: second.index },
  ]
}

/** "Chile", or "Chile police". */
function isName(tokens: readonly Token[], noun: Token): boolean {
  if (noun.upos === 'PROPN') return true
  return tokens[noun.index - 1]?.upos === 'PROPN' && tokens[noun.index - 1]?.head === noun.index
}
