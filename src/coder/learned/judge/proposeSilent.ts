import type { PloverCategory } from '../../../types/index.js'
import { isPublic, type NearEntry, type Proposal, type SentenceContext } from '../../events/index.js'
import type { Condition, EventEntry } from '../../lexicon/index.js'
import type { Ranker } from '../model/Ranker.js'
import { scorePair } from '../model/scorePair.js'
import { sharesOf } from '../model/sharesOf.js'
import { featuresOfPair } from '../pair/featuresOfPair.js'
import type { NearLookup } from '../pair/nearLookup.js'
import { stretchOfHead } from '../pair/pairOfProposal.js'
import type { ClassesByLemma } from '../pair/pathFeatures.js'
import type { SilentPair } from './silentPairs.js'
import { strongestFeatures } from './strongestFeatures.js'

/** How far a share must lie over the margin where the lexicon is silent: further where no entry of its category comes near. */
const LEAD_BY_ENTRY = 0.15
const LEAD_WITHOUT_ENTRY = 0.25
/** And further where a side is nobody public: "the women", "a child". */
const LEAD_OF_PRIVATE = 0.15

/** An event that the learned step is sure of between two actors of whom the lexicon has nothing to tell; else null. */
export function proposeSilent(
  context: SentenceContext,
  silent: SilentPair,
  ranker: Ranker,
  classes: ClassesByLemma,
  near: NearLookup,
): Proposal | null {
  const [actorHead] = silent.actor.heads
  const [recipientHead] = silent.recipient.heads
  if (actorHead === undefined || recipientHead === undefined) return null
  if ([actorHead, recipientHead].some((head) => context.tree.tokens[head]?.upos === 'PRON')) return null
  const pair = {
    tree: context.tree,
    actor: stretchOfHead(context, actorHead),
    recipient: stretchOfHead(context, recipientHead),
    near,
  }
  const { categories, none } = sharesOf(scorePair(ranker, pair, [], classes))
  const best = categories.indexOf(Math.max(...categories))
  const answer = ranker.categories[best]
  const share = categories[best] ?? 0
  if (!answer || none > ranker.margins.silence) return null
  const nearest = near(silent.predicate).find(({ entry }) => entry.code.category === answer)
  if (nearest?.missing.some(rulesOut)) return null
  if (share < ranker.margins.propose + leadOf(silent, nearest)) return null
  const features = featuresOfPair(pair, [], classes, ranker.vectors)
  return {
    entry: learnedEntry(answer),
    predicate: silent.predicate,
    anchor: silent.predicate,
    type: { category: answer, mode: null },
    underlying: null,
    actor: silent.actor,
    recipient: silent.recipient,
    steps: [],
    specificity: 0,
    consumed: [],
    outcome: null,
    ...(nearest ? { nearest } : {}),
    learned: { answer, share, instead: null, strongest: strongestFeatures(ranker, features, best) },
  }
}

/** How far over the margin the share has to lie. */
function leadOf({ actor, recipient }: SilentPair, nearest: NearEntry | undefined): number {
  const lead = nearest === undefined ? LEAD_WITHOUT_ENTRY : LEAD_BY_ENTRY
  return actor.actors.some(isPublic) && recipient.actors.some(isPublic) ? lead : lead + LEAD_OF_PRIVATE
}

/** What an entry rules out by name, or leaves to officials, is no gap of the lexicon. */
function rulesOut({ negated, tests }: Condition): boolean {
  return negated || tests.some(({ kind }) => kind === 'official')
}

/** What stands for a lexicon entry where there is none: its id says that the category was learned. */
export function learnedEntry(category: PloverCategory): EventEntry {
  return {
    kind: 'event',
    id: `learned.${category.toLowerCase()}`,
    origin: 'models/en/ranker.bin',
    code: { category, mode: null },
    predicates: [],
    conditions: [],
    actor: [],
    recipient: [],
    recipientRequired: false,
    isForHeadlines: false,
    contexts: [],
    examples: [],
    order: Number.MAX_SAFE_INTEGER,
  }
}
