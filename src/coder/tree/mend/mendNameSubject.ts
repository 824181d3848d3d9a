import type { Token } from '../../../types/index.js'

/** Forms of verbs that need a subject. */
const FINITE: ReadonlySet<string> = new Set(['VBD', 'VBZ', 'VBP'])

/**
 * "Azerbaijan supplies Bulgaria with gas", "Premier Starmer leapt", where the parser takes the name for a part of the
 * verb: a name right before a finite verb that has no subject is its subject.
 */
export function mendNameSubject(tokens: readonly Token[], index: number): readonly Token[] | null {
  const name = tokens[index]
  const verb = tokens[index + 1]
  if (name?.upos !== 'PROPN' || !/^(?:compound|nmod:desc)$/.test(name.deprel) || name.head !== index + 1) return null
  if (verb?.upos !== 'VERB' || !FINITE.has(verb.xpos)) return null
  const isTaken = tokens.some(({ head, deprel }) => head === verb.index && /^(?:nsubj|csubj|expl)/.test(deprel))
  return isTaken ? null : [{ ...name, deprel: 'nsubj' }]
}
