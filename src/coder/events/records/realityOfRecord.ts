import type { Attribution, CodedEvent } from '../../../types/index.js'
import {
  featuresOfPredicate,
  occurrenceOf,
  type PredicateReading,
  type ScaleScores,
  scoreScales,
} from '../../reading/index.js'
import type { TreeSentence } from '../../tree/index.js'
import type { EventCoderParts } from '../EventCoderParts.js'
import type { Proposal } from '../Proposal.js'
import { inHeading, statusBySpeaker, statusOfRecord } from './statusOfRecord.js'

type RecordReality = Pick<CodedEvent, 'status' | 'factuality' | 'occurrence' | 'speakerStatus' | 'speakerFactuality'>

/** How real a record's happening is: for the outlet, for the speaker, and whether it has come about yet. */
export function realityOfRecord(
  tree: TreeSentence,
  proposal: Proposal,
  reading: PredicateReading,
  attribution: readonly Attribution[],
  { embedding, factuality }: Pick<EventCoderParts, 'embedding' | 'factuality'>,
): RecordReality {
  const scores: ScaleScores | null =
    factuality && scoreScales(factuality, featuresOfPredicate(tree, proposal.anchor, reading, embedding))
  const told = inHeading(tree, proposal.anchor, statusOfRecord(proposal, reading, attribution, scores))
  const speaker = statusBySpeaker(proposal, reading, attribution, scores)
  return {
    ...told,
    occurrence: occurrenceOf(told.status, scores),
    speakerStatus: speaker?.status ?? null,
    speakerFactuality: speaker?.factuality ?? null,
  }
}
