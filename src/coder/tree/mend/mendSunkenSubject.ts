import type { Token } from '../../../types/index.js'

/**
 * "The premier is due in Tehran on Tuesday", where the parser hangs the premier on Tehran: a subject before the
 * predicate belongs to the predicate, not to the place behind it.
 */
export function mendSunkenSubject(tokens: readonly Token[], index: number): readonly Token[] | null {
  const subject = tokens[index]
  if (subject?.deprel !== 'nsubj') return null
  const place = tokens[subject.head]
  if (!place || !/^(?:obl|nmod)/.test(place.deprel) || (place.upos !== 'PROPN' && place.upos !== 'NOUN')) return null
  const predicate = tokens[place.head]
  if (!predicate || (predicate.upos !== 'VERB' && predicate.upos !== 'ADJ')) return null
  if (index > predicate.index || predicate.index > place.index) return null
  const isTaken = tokens.some(({ head, deprel }) => head === predicate.index && /^(?:nsubj|csubj)/.test(deprel))
  const isMarked = tokens.some(({ head, deprel }) => head === place.index && deprel === 'case')
  return isTaken || !isMarked ? null : [{ ...subject, head: predicate.index }]
}
