import type { Token } from '../../../types/index.js'

const NAMES: ReadonlySet<string> = new Set(['NOUN', 'PROPN'])
const MAX_CLIMB = 4

/**
 * "Air strikes by the army killed scores of villagers", where the parser finds no verb and takes "killed" for an
 * attribute: a participle between two nouns, in a sentence whose root is a noun, is its verb in the past.
 */
export function mendMissedVerb(tokens: readonly Token[], index: number): readonly Token[] | null {
  const verb = tokens[index]
  const before = tokens[index - 1]
  if (verb?.deprel !== 'amod' || (verb.xpos !== 'VBN' && verb.xpos !== 'VBD') || !before || !NAMES.has(before.upos))
    return null
  const object = tokens[verb.head]
  if (!object || object.index < index || !NAMES.has(object.upos)) return null
  const root = rootOver(tokens, object)
  if (!root || (root !== object && root.index > index)) return null
  const lefts = tokens.filter(
    (token) => (token.head === object.index || token.head === index) && token.index < index && token.deprel !== 'punct',
  )
  const named = lefts.findLast((token) => NAMES.has(token.upos) || token.upos === 'PRON')
  if (!named) return null
  const isRoot = root === object
  const asVerb: Token = { ...verb, upos: 'VERB', xpos: 'VBD', head: -1, deprel: 'root' }
  const asObject: Token = { ...object, head: index, deprel: 'obj' }
  const asNamed: Token = isRoot
    ? { ...named, head: index, deprel: 'nsubj' }
    : { ...named, head: object.head, deprel: object.deprel }
  const others = lefts.filter((token) => token !== named).map((token) => ({ ...token, head: named.index }))
  return [asVerb, asObject, asNamed, ...others, ...(isRoot ? [] : [{ ...root, head: index, deprel: 'nsubj' }])]
}

/** The nominal root that a noun hangs on through phrases alone; null where a verb or clause stands between. */
function rootOver(tokens: readonly Token[], noun: Token): Token | null {
  let above = noun
  for (let steps = 0; steps < MAX_CLIMB; steps++) {
    if (!NAMES.has(above.upos)) return null
    if (above.head < 0) return above
    if (!/^(?:nmod|appos|compound|conj|flat)/.test(above.deprel)) return null
    const next = tokens[above.head]
    if (!next) return null
    above = next
  }
  return null
}
