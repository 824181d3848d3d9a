import type { Token } from '../../../types/index.js'

const TIME_UNITS: ReadonlySet<string> = new Set('second minute hour day week month year decade moment'.split(' '))

/** "removed Castillo hours after ...": the hours say when; the name before them is the object. */
export function mendTimeObject(tokens: readonly Token[], index: number): readonly Token[] | null {
  const unit = tokens[index]
  if (unit?.deprel !== 'obj' || !TIME_UNITS.has(unit.lemma) || unit.head > index) return null
  const object = tokens[index - 1]
  if (!object || (object.upos !== 'PROPN' && object.upos !== 'NOUN') || TIME_UNITS.has(object.lemma)) return null
  if (!tokens[index + 1] || !/^(?:after|before|ago|later|earlier)$/i.test(tokens[index + 1]?.text ?? '')) return null
  const top = object.head === index ? object : tokens.find((token) => token.head === index && token.index < index)
  if (!top || top.upos === 'NUM' || top.upos === 'DET') return null
  const beside = tokens.filter((token) => token.head === index && token.index < index && token.index !== object.index)
  return [
    { ...object, head: unit.head, deprel: 'obj' },
    ...beside.map((token) => ({ ...token, head: object.index })),
    { ...unit, deprel: 'obl:unmarked' },
  ]
}
