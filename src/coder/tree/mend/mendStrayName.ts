import type { Token } from '../../../types/index.js'

/** Relations that a name has only by a mistake of the parser, unless something sets it off. */
const STRAY: ReadonlySet<string> = new Set(['advmod', 'discourse', 'vocative', 'dep'])
const SUBJECTS = /^nsubj/
const OBJECTS: ReadonlySet<string> = new Set(['obj', 'ccomp', 'iobj'])

/**
 * "Peru's president thanked Chile on Monday", where the parser takes "Chile" for an adverb: a bare name behind a verb
 * without an object is its object, one before a verb without a subject its subject. What marks set off stays.
 */
export function mendStrayName(tokens: readonly Token[], index: number): readonly Token[] | null {
  const name = tokens[index]
  if (name?.upos !== 'PROPN' || !STRAY.has(name.deprel)) return null
  const verb = tokens[name.head]
  if (verb?.upos !== 'VERB' || tokens.some((token) => token.head === index && token.deprel === 'case')) return null
  const has = (isWanted: (relation: string) => boolean): boolean =>
    tokens.some((token) => token.head === verb.index && isWanted(token.deprel))
  if (index < verb.index) return has((relation) => SUBJECTS.test(relation)) ? null : [{ ...name, deprel: 'nsubj' }]
  const isSetOff = tokens.slice(verb.index + 1, index).some(({ upos }) => upos === 'PUNCT')
  if (isSetOff || has((relation) => OBJECTS.has(relation))) return null
  return [{ ...name, deprel: 'obj' }]
}
