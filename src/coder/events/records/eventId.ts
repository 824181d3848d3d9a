import { createHash } from 'node:crypto'
import type { ActorRef, EventId, Evidence, ReportId } from '../../../types/index.js'

/** Stable id: 16 hexadecimal digits over report, evidence span, category and both sides. */
export function eventId(
  report: ReportId,
  evidence: Evidence,
  category: string,
  rule: string,
  actors: readonly ActorRef[],
  recipients: readonly ActorRef[],
): EventId {
  const side = (refs: readonly ActorRef[]) => refs.map((ref) => ref.id ?? ref.name).join(',')
  const key = [report, evidence.start, evidence.end, category, rule, side(actors), side(recipients)].join('|')
  return createHash('sha256').update(key).digest('hex').slice(0, 16) as EventId
}
