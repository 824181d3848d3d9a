import { createHash } from 'node:crypto'
import type { Claim, ClaimId, CodedEvent, Report } from '../../types/index.js'
import type { ClaimDraft } from './ClaimDraft.js'
import { contentParts } from './content/contentParts.js'
import { claimAround } from './nesting/claimAround.js'

/**
 * The claims of a report with their ids, the stretches of parted contents, the claim around each, and the records inside.
 * "The adviser, John Bolton, said": one who is named twice at one cue makes one claim, under the first of his names.
 */
export function linkClaims(report: Report, drafts: readonly ClaimDraft[], events: readonly CodedEvent[]): Claim[] {
  const claims = drafts.map((draft): Claim => {
    const { speaker, anonymous, stance, cue, content, quoted, found } = draft
    const around = claimAround(draft, drafts)
    return {
      id: claimId(report, draft),
      speaker,
      anonymous,
      stance,
      cue,
      content,
      parts: contentParts(report.text, draft.contentSpans),
      quoted,
      found,
      within: around && claimId(report, around),
      events: events.filter((event) => isInside(draft, event)).map((event) => event.id),
    }
  })
  return claims.filter(({ id }, at) => claims.findIndex((other) => other.id === id) === at)
}

/** A record belongs to a claim whose content holds most of its words. */
function isInside({ contentSpans }: ClaimDraft, event: CodedEvent): boolean {
  return event.evidence.some((evidence) => {
    const shared = contentSpans
      .filter((span) => span.sentence === evidence.sentence)
      .reduce(
        (sum, span) => sum + Math.max(0, Math.min(span.end, evidence.end) - Math.max(span.start, evidence.start)),
        0,
      )
    return shared * 2 > evidence.end - evidence.start
  })
}

function claimId(report: Report, { speaker, cue, content }: ClaimDraft): ClaimId {
  const who = speaker === null ? '' : (speaker.id ?? speaker.name)
  const key = [report.id, 'claim', cue.start, cue.end, content.start, content.end, who].join('|')
  return createHash('sha256').update(key).digest('hex').slice(0, 16) as ClaimId
}
