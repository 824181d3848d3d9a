import type { EventPlace, EventStatus, PloverCategory } from '../../../types/index.js'
import { isHeading } from '../../reading/index.js'
import { firstConjunct, isRelation, type TreeSentence } from '../../tree/index.js'
import type { Proposal } from '../Proposal.js'
import type { SentenceContext } from '../slots/SentenceContext.js'
import { isActorUnsaid } from './isActorUnsaid.js'

/** Deeds that matter to a state they meet, whoever did them. */
const DEEDS: ReadonlySet<PloverCategory> = new Set(['ASSAULT', 'COERCE', 'PROTEST', 'AID', 'MOBILIZE', 'RETREAT'])

/**
 * Whether a record may stand with nobody as its actor, because nobody is said to have acted. In a headline it may, where
 * a verb tells it or a known actor or place is named: "Curfew imposed after clashes", "Drone strikes in Kursk". Elsewhere
 * only a deed that happened, told by the main clause, to a known actor or in a known country: "Nine were killed in Mali".
 */
export function mayLackActor(
  context: SentenceContext,
  proposal: Proposal,
  place: EventPlace | null,
  status: EventStatus,
): boolean {
  if (!isActorUnsaid(context, proposal)) return false
  const isMet = proposal.recipient.actors.some((actor) => actor.code !== null) || (place?.country ?? null) !== null
  if (isHeading(context.tree)) return isMet || (hasVerb(context.tree) && isTerse(context.tree))
  const isReal = proposal.outcome === null && (status === 'happened' || status === 'ongoing')
  return isMet && isReal && DEEDS.has(proposal.type.category) && isMainEvent(context.tree, proposal.anchor)
}

function hasVerb(tree: TreeSentence): boolean {
  return tree.tokens.some((token) => token.upos === 'VERB')
}

/** Without the article and the auxiliary that a sentence would have: not "The vigil was held at the chapel". */
function isTerse(tree: TreeSentence): boolean {
  const opensWithArticle = /^(?:the|an?)$/i.test(tree.tokens[0]?.text ?? '')
  return !opensWithArticle && !tree.tokens.some(({ upos, lemma }) => upos === 'AUX' && lemma === 'be')
}

/** The predicate of the main clause, one joined to it, or the noun that is its subject or object. */
function isMainEvent(tree: TreeSentence, anchor: number): boolean {
  const first = firstConjunct(tree, anchor)
  if (first === tree.root) return true
  const token = tree.tokens[first]
  const isSide = isRelation(token?.deprel ?? '', 'nsubj') || token?.deprel === 'obj'
  return isSide && token?.head === tree.root
}
