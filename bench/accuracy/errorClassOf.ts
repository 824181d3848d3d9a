import type { ErrorEvidence } from './ErrorEvidence.js'

/** Kinds of wrong answers, in the order in which they are tried, each with its rule in words. */
export const ERROR_CLASSES = {
  disputed: 'The label is open to dispute: somebody read the sentence and would accept the answer as well.',
  nothing: 'The label is that nothing happens between the marked sides, and a record stands between just these.',
  learned: 'The rules alone give the right answer, and the learned step took it away.',
  roles:
    'A record of the right category is there, but another one has sides that fit the marked ones better or as well.',
  composition:
    'The entry that was chosen, or a step after it, has the right category, and an operator, the fold or the learned step made another of it.',
  dropped:
    'An entry of the right category holds, and its record was left out: private, irrelevant, background, or a weaker telling.',
  actor:
    'No actor was resolved inside the words marked as actor, or an entry of the right category holds but for a recipient.',
  parse:
    'Estimated: no word that any entry knows stands on the way between the marked sides in the tree, and a word that an entry of the right category knows stands off it.',
  condition:
    'A word on the way has entries of the right category, and none of them holds: they ask for other words or slots.',
  lexicon: 'No word on the way between the marked sides has an entry of the right category.',
} as const

export type ErrorClass = keyof typeof ERROR_CLASSES

/** The first class whose rule holds. */
export function errorClassOf(evidence: ErrorEvidence): ErrorClass {
  if (evidence.isDisputed) return 'disputed'
  if (evidence.isNothing) return 'nothing'
  if (evidence.isRightByRules) return 'learned'
  if (evidence.hasRightRecord) return 'roles'
  if (evidence.isRightBeforeSteps) return 'composition'
  if (evidence.isRightButDropped) return 'dropped'
  if (!evidence.isActorResolved || evidence.isRecipientMissed) return 'actor'
  if (evidence.isKnownElsewhere && !evidence.isAnythingKnownOnWay) return 'parse'
  return evidence.isKnownOnWay ? 'condition' : 'lexicon'
}
