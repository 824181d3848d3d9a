import type { PloverCategory } from '../../../types/index.js'
import type { PredicateReading } from '../../reading/index.js'
import type { TreeSentence } from '../../tree/index.js'
import { composedType } from '../compose/composedType.js'
import { COOPERATIVE } from '../compose/cooperative.js'
import type { Proposal } from '../Proposal.js'

/** What is given or exchanged; to end it is a sanction, also where it is only to end ("will no longer pay"). */
const GIVEN: ReadonlySet<PloverCategory> = new Set(['COOPERATE', 'AID'])

/**
 * Pressure that somebody no longer puts on has ended and gives way: "no longer insists on", "no longer opposes" are
 * CONCEDE, "no longer bans" RETREAT, as under the operators that end something. Help and trade that somebody no longer
 * gives are cut: "no longer pays their salaries" is SANCTION. Null where nothing of the kind is told.
 */
export function foldEnded(tree: TreeSentence, proposal: Proposal, reading: PredicateReading): Proposal | null {
  if (!reading.negated || proposal.underlying) return null
  const isGiven = GIVEN.has(proposal.type.category)
  if (!isGiven && (reading.time === 'future' || reading.modality !== null)) return null
  const isOver = reading.cues.some(
    ({ effect, token }) => effect === 'negation' && tree.tokens[token]?.text.toLowerCase() === 'longer',
  )
  if (!isOver || (!isGiven && COOPERATIVE.has(proposal.type.category))) return null
  const ended = composedType('cease', proposal.type)
  return ended && { ...proposal, type: ended.type, underlying: proposal.type, outcome: ended.outcome }
}
