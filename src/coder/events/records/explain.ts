import type { EventType, Judgement } from '../../../types/index.js'
import { conditionText } from '../explain/conditionText.js'
import type { NearEntry } from '../near/NearEntry.js'
import type { Proposal, Side } from '../Proposal.js'
import type { SentenceContext } from '../slots/SentenceContext.js'

/** One sentence: the entry, how its parts matched, each operator's step, and the codebook section. */
export function explain(context: SentenceContext, proposal: Proposal): string {
  const word = (token: number) => `"${context.tree.tokens[token]?.text ?? ''}"`
  const parts = [
    `${proposal.entry.id} at ${word(proposal.predicate)}`,
    `actor ${sideText(proposal.actor)}`,
    `recipient ${sideText(proposal.recipient)}`,
    ...proposal.steps.map((step) =>
      step.effect === 'light'
        ? `${word(step.token)} lends its subject`
        : `${step.rule} at ${word(step.token)} (${step.effect}) turns ${typeText(step.before)} into ${typeText(step.after)}`,
    ),
    ...(proposal.nearest ? [nearestText(proposal.nearest)] : []),
    ...(proposal.learned ? [learnedText(proposal.learned)] : []),
  ]
  return `${parts.join('; ')}. PLOVER 2, ${proposal.type.category}.`
}

function sideText(side: Side): string {
  if (side.actors.length === 0) return 'not named'
  return `${side.slot} ${side.actors.map((actor) => `"${actor.exact}" (${actor.id ?? actor.name})`).join(' and ')}`
}

/** "the nearest entry is provide.v.3, which asks for obj: @aid". */
function nearestText({ entry, missing }: NearEntry): string {
  const asked = missing.map(conditionText).join(' and ')
  return `the nearest entry is ${entry.id}${asked === '' ? '' : `, which asks for ${asked}`}`
}

function typeText(type: EventType): string {
  return type.mode ? `${type.category}-${type.mode}` : type.category
}

/** "the learned step reads ACCUSE instead of SANCTION (0.81)"; the features behind it stand in the record's `learned`. */
function learnedText({ answer, share, instead }: Judgement): string {
  const verb = instead ? `reads ${answer} instead of ${typeText(instead)}` : `says ${answer}`
  return `the learned step ${verb} (${share.toFixed(2)})`
}
