import type { CodedEvent, PredicateFate } from '../../../types/index.js'
import { dropWeaker } from '../dropWeaker.js'
import type { Proposal } from '../Proposal.js'
import { irrelevanceOf } from '../relevance/irrelevanceOf.js'
import { isPublicMatter } from '../relevance/isPublicMatter.js'
import type { SentenceContext } from '../slots/SentenceContext.js'

export interface Fate {
  readonly fate: PredicateFate
  readonly because: string | null
}

/** What the coder had before it at one sentence. */
export interface SentenceWork {
  readonly context: SentenceContext
  /** What the entries saw. */
  readonly proposed: readonly Proposal[]
  /** What operators made of it. */
  readonly composed: readonly Proposal[]
}

/** Why a predicate made the record it made, or made none. */
export function fateOf(
  work: SentenceWork,
  predicate: number,
  proposal: Proposal | null,
  event: CodedEvent | null,
): Fate {
  if (event) return { fate: 'record', because: null }
  const { context, proposed, composed } = work
  const holder = proposed.find(({ consumed }) => consumed.includes(predicate))
  if (holder) return { fate: 'part', because: wordAt(context, holder.predicate) }
  const operated = composed.find(({ steps }) => steps.some((step) => step.token === predicate))
  if (operated) return { fate: 'operator', because: wordAt(context, operated.predicate) }
  if (!proposal) return { fate: 'unmatched', because: null }
  if (!dropWeaker(context, composed).includes(proposal)) {
    return { fate: 'weaker', because: strongerThan(work, proposal) }
  }
  const irrelevance = irrelevanceOf(context, proposal)
  if (irrelevance)
    return { fate: 'irrelevant', because: [irrelevance.kind, irrelevance.words].filter(Boolean).join(', ') }
  if (proposal.actor.actors.length === 0) return { fate: 'no-actor', because: null }
  if (!isPublicMatter(context, proposal)) return { fate: 'private', because: proposal.actor.actors[0]?.exact ?? null }
  return { fate: 'left-out', because: null }
}

/** The word of the telling without which this one would have stayed. */
function strongerThan({ context, composed }: SentenceWork, proposal: Proposal): string | null {
  const other = composed.find((one) => one !== proposal && !dropWeaker(context, [one, proposal]).includes(proposal))
  return other ? wordAt(context, other.predicate) : null
}

function wordAt({ tree }: SentenceContext, token: number): string {
  return tree.tokens[token]?.text ?? ''
}
