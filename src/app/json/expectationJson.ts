import type { Expectation } from '../../types/index.js'
import { actorJson } from './actorJson.js'
import { quoteJson } from './quoteJson.js'

/** JSON form of an expectation, its fields in the contract's order. */
export function expectationJson(expectation: Expectation) {
  const { window, wording, condition } = expectation
  return {
    id: expectation.id,
    kind: expectation.kind,
    category: expectation.category,
    mode: expectation.mode,
    actors: expectation.actors.map(actorJson),
    recipients: expectation.recipients.map(actorJson),
    announcedBy: expectation.announcedBy.map(actorJson),
    anonymous: expectation.anonymous,
    window: {
      earliest: window.earliest,
      latest: window.latest,
      basis: window.basis,
      words: window.words && quoteJson(window.words),
    },
    wording: { level: wording.level, ...quoteJson(wording.words) },
    condition: condition && quoteJson(condition),
    evidence: expectation.evidence.map((evidence) => ({ sentence: evidence.sentence, ...quoteJson(evidence) })),
    events: expectation.events,
  }
}
