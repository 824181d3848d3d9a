import type { EventStatus } from '../../types/index.js'
import type { RecordedEvent } from '../events/index.js'
import type { PredicateReading } from '../reading/index.js'
import { isInCondition } from './conditionOf.js'

/** Statuses under which nothing is left to wait for. */
const CLOSED: ReadonlySet<EventStatus> = new Set(['denied', 'did-not-happen'])

/** Whether a record leaves open that something comes: not denied, doubted, asked, negated, or only supposed. */
export function isOpen({ event, told, context }: RecordedEvent): boolean {
  const { reading, attribution, proposal } = told
  if (!isTold(reading) || reading.purpose || CLOSED.has(event.status)) return false
  if (attribution.some(({ stance }) => stance === 'denies' || stance === 'doubts' || stance === 'asks')) return false
  return !isInCondition(context.tree, proposal.anchor)
}

function isTold({ negated, question, counterfactual, habitual, modality }: PredicateReading): boolean {
  if (negated || question || counterfactual || habitual) return false
  return modality !== 'unlikely' && modality !== 'desired'
}
