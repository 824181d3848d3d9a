import { expect, test } from 'vitest'
import type { ErrorEvidence } from './ErrorEvidence.js'
import { errorClassOf } from './errorClassOf.js'

const PLAIN: ErrorEvidence = {
  isNothing: false,
  isDisputed: false,
  isRightByRules: false,
  hasRightRecord: false,
  isRightBeforeSteps: false,
  isRightButDropped: false,
  isActorResolved: true,
  isRecipientMissed: false,
  isKnownOnWay: false,
  isKnownElsewhere: false,
  isAnythingKnownOnWay: false,
}

test.each<[string, Partial<ErrorEvidence>]>([
  ['lexicon', {}],
  ['lexicon', { isAnythingKnownOnWay: true }],
  ['condition', { isKnownOnWay: true, isAnythingKnownOnWay: true }],
  ['lexicon', { isKnownElsewhere: true, isAnythingKnownOnWay: true }],
  ['actor', { isRecipientMissed: true, isKnownOnWay: true }],
  ['parse', { isKnownElsewhere: true }],
  ['actor', { isActorResolved: false, isKnownOnWay: true }],
  ['composition', { isRightBeforeSteps: true, isActorResolved: false }],
  ['roles', { hasRightRecord: true, isRightBeforeSteps: true }],
  ['learned', { isRightByRules: true, hasRightRecord: true }],
  ['nothing', { isNothing: true, isRightByRules: true }],
  ['disputed', { isNothing: true, isDisputed: true }],
])('%s: %j', (name, evidence) => expect(errorClassOf({ ...PLAIN, ...evidence })).toBe(name))
