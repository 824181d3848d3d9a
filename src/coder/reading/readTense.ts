import type { Token } from '../../types/index.js'
import { childrenOf, type TreeSentence } from '../tree/index.js'
import type { PredicateReading } from './PredicateReading.js'
import type { Auxiliaries } from './readAuxiliaries.js'

type Tense = Pick<PredicateReading, 'time' | 'aspect'>

/** Time and aspect of a clause from its finite verb and its auxiliaries; modals are read elsewhere. */
export function readTense(tree: TreeSentence, index: number, aux: Auxiliaries): Tense {
  const token = tree.tokens[index]
  const helper = [aux.have, aux.be, aux.do, aux.copula].find((each) => each >= 0)
  const time = timeOf(helper === undefined ? token : tree.tokens[helper])
  if (aux.have >= 0) return { time: 'past', aspect: 'perfect' }
  if (aux.be >= 0 && isBeing(tree, index)) return { time, aspect: 'progressive' }
  if (token?.xpos !== 'VBG' || aux.copula >= 0) return { time, aspect: 'simple' }
  // "troops shelling the town": a gerund alone is in progress at the time of its clause.
  return { time: aux.be >= 0 ? time : 'timeless', aspect: 'progressive' }
}

/** "is being shelled" is in progress. */
function isBeing(tree: TreeSentence, index: number): boolean {
  return childrenOf(tree, index).some((child) => tree.tokens[child]?.text === 'being')
}

function timeOf(finite: Token | undefined): Tense['time'] {
  switch (finite?.xpos) {
    case 'VBD':
      return 'past'
    case 'VBZ':
    case 'VBP':
      return 'present'
    case 'VBN':
      // A participle alone: "the town shelled by rebels", and headlines: "Town shelled".
      return 'past'
    default:
      return 'timeless'
  }
}
