import type { Proposal } from '../Proposal.js'
import type { SentenceContext } from '../slots/SentenceContext.js'
import { applyOperator } from './applyOperator.js'
import { governingStep } from './governingStep.js'
import { lendRecipient } from './lendRecipient.js'

const MAX_STEPS = 6

/**
 * Lets operators and light verbs act on the events below them, innermost first. An event that an operator took in is
 * replaced by what came out; entries at the operator's own word give way to it.
 */
export function composeOperators(context: SentenceContext, proposals: readonly Proposal[]): Proposal[] {
  const composed: Proposal[] = []
  const operatorTokens = new Set<number>()
  for (const proposal of proposals) {
    const climbed = climb(context, proposal)
    composed.push(...climbed)
    for (const step of climbed[0]?.steps ?? []) if (step.effect !== 'light') operatorTokens.add(step.token)
  }
  return composed
    .filter((proposal) => !operatorTokens.has(proposal.predicate))
    .map((proposal, _, all) => lendRecipient(context, proposal, all))
}

function climb(context: SentenceContext, proposal: Proposal): Proposal[] {
  const kept: Proposal[] = []
  let current: Proposal = proposal
  for (let steps = 0; steps < MAX_STEPS; steps++) {
    const step = governingStep(context, current.anchor)
    if (!step) break
    if (step.kind === 'light') {
      current = {
        ...current,
        anchor: step.token,
        steps: [
          ...current.steps,
          { rule: 'light-verb', effect: 'light', token: step.token, before: current.type, after: current.type },
        ],
      }
      continue
    }
    const next = applyOperator(context, current, step.entry, step.token)
    if (!next) break
    if (step.entry.effect === 'accuse') kept.push({ ...current, outcome: 'alleged' })
    current = next
  }
  return [current, ...kept]
}
