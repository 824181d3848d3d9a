import type { PredicateReading } from '../../reading/index.js'
import type { TreeSentence } from '../../tree/index.js'
import { composedType } from '../compose/composedType.js'
import { COOPERATIVE } from '../compose/cooperative.js'
import type { Proposal } from '../Proposal.js'

/**
 * Pressure that somebody no longer puts on has ended and gives way: "no longer insists on", "no longer opposes" are
 * CONCEDE, "no longer bans" RETREAT, as under the operators that end something. Null where nothing of the kind is told.
 */
export function foldEnded(tree: TreeSentence, proposal: Proposal, reading: PredicateReading): Proposal | null {
  if (!reading.negated || reading.time === 'future' || reading.modality !== null || proposal.underlying) return null
  const isOver = reading.cues.some(
    ({ effect, token }) => effect === 'negation' && tree.tokens[token]?.text.toLowerCase() === 'longer',
  )
  if (!isOver || COOPERATIVE.has(proposal.type.category)) return null
  const ended = composedType('cease', proposal.type)
  return ended && { ...proposal, type: ended.type, underlying: proposal.type, outcome: ended.outcome }
}
