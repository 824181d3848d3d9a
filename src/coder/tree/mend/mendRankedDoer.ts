import type { Token } from '../../../types/index.js'

const RANKS: ReadonlySet<string> = new Set(
  'first,second,third,fourth,fifth,sixth,tenth,last,latest,next,only,newest,earliest'.split(','),
)

/**
 * "Gabon became the latest state to open a consulate", "Chad is the first country to leave": what stands behind the
 * noun tells what its subject did, not what a state is for.
 */
export function mendRankedDoer(tokens: readonly Token[], index: number): readonly Token[] | null {
  const deed = tokens[index]
  if (deed?.deprel !== 'acl' || deed.xpos !== 'VB') return null
  const named = tokens[deed.head]
  if (named?.upos !== 'NOUN') return null
  const below = tokens.filter((token) => token.head === named.index)
  if (!below.some((token) => RANKS.has(token.text.toLowerCase()) && token.index < named.index)) return null
  if (below.some((token) => token.deprel === 'cop') && below.some((token) => token.deprel === 'nsubj'))
    return [{ ...deed, deprel: 'xcomp' }]
  const verb = tokens[named.head]
  if (verb?.lemma !== 'become' || !/^(?:xcomp|iobj|obj)$/.test(named.deprel)) return null
  return [
    { ...deed, head: verb.index, deprel: 'xcomp' },
    { ...named, deprel: 'xcomp' },
  ]
}
