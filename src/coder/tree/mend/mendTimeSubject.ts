import type { Token } from '../../../types/index.js'

const TIME_UNITS: ReadonlySet<string> = new Set('minute hour day week month year moment'.split(' '))

/** "Hours after the vote Chad expelled ...": of two subjects the measure of time only says when. */
export function mendTimeSubject(tokens: readonly Token[], index: number): readonly Token[] | null {
  const unit = tokens[index]
  if (unit?.deprel !== 'nsubj' || !TIME_UNITS.has(unit.lemma)) return null
  const hasOther = tokens.some(
    (token) => token.head === unit.head && token.deprel === 'nsubj' && token.index > index && token.index < unit.head,
  )
  return hasOther ? [{ ...unit, deprel: 'obl:unmarked' }] : null
}
