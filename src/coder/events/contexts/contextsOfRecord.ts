import type { Codebook } from '../../../ontology/index.js'
import type { ActorRef, ContextWord, SectorCode } from '../../../types/index.js'
import { quoteTokens } from '../../tree/index.js'
import type { Proposal } from '../Proposal.js'
import type { SentenceContext } from '../slots/SentenceContext.js'
import type { ContextHit } from './findContextWords.js'

/** Weapons and deeds of arms: military where a state takes part. */
const ARMS = 'military-arms'
/** Kinds of crime that stand in the place of `crime`. */
const NAMED_CRIMES = ['trafficking', 'corruption', 'illegal_drugs'] as const
/** Modes of COERCE that bring the context of their name. */
const OWN_CONTEXT: ReadonlySet<string> = new Set(['cyber', 'misinformation'])
/** Words shown for one context. */
const MOST_WORDS = 3

/** The contexts of a record in codebook order, and the words that brought each. */
export function contextsOfRecord(
  context: SentenceContext,
  proposal: Proposal,
  hits: readonly ContextHit[],
  codebook: Codebook,
  text: string,
): { readonly contexts: readonly string[]; readonly contextWords: readonly ContextWord[] } {
  const found = new Map<string, ContextHit[]>()
  for (const hit of [...byEntry(context, proposal), ...hits]) {
    const name = hit.context === ARMS ? 'military' : hit.context
    if (!mayCount(hit, proposal)) continue
    const list = found.get(name) ?? []
    if (!list.some(({ phrase, tree }) => phrase === hit.phrase && tree === hit.tree)) found.set(name, [...list, hit])
  }
  if (NAMED_CRIMES.some((name) => found.has(name))) found.delete('crime')
  const contexts = codebook.contexts.map(({ context: name }) => name).filter((name) => found.has(name))
  const contextWords = contexts.flatMap((name) =>
    (found.get(name) ?? [])
      .slice(0, MOST_WORDS)
      .map(({ tree, first, last }) => ({ context: name, ...quoteTokens(text, tree, first, last) })),
  )
  return { contexts, contextWords }
}

/** Contexts that the entry itself or the codebook ties to the event: the predicate is the word. */
function byEntry({ tree }: SentenceContext, { entry, type, underlying, predicate }: Proposal): ContextHit[] {
  const modes = [type, underlying].flatMap((one) =>
    one?.category === 'COERCE' && one.mode !== null && OWN_CONTEXT.has(one.mode) ? [one.mode] : [],
  )
  const phrase = tree.tokens[predicate]?.lemma.toLowerCase() ?? ''
  return [...entry.contexts, ...modes].map((name) => ({
    context: name,
    phrase,
    tree,
    first: predicate,
    last: predicate,
  }))
}

/** The codebook's limits: state militaries only, and no economy in the news of companies alone. */
function mayCount({ context }: ContextHit, { actor, recipient }: Proposal): boolean {
  const sides = [...actor.actors, ...recipient.actors]
  if (context === ARMS) return actor.actors.some(isStateArmed) || recipient.actors.some(isMilitary)
  if (context === 'military') return !(sides.length > 0 && sides.every(isIrregular))
  if (context === 'economic') return !(sides.length > 0 && sides.every(({ sectors }) => sectors[0] === 'BUS'))
  return true
}

const STATE_SECTORS: ReadonlySet<SectorCode> = new Set(['MIL', 'GOV', 'SPY', 'COP'])
const IRREGULAR: ReadonlySet<SectorCode> = new Set(['REB', 'UAF', 'CRM', 'PRM'])

function isStateArmed({ code, sectors }: ActorRef): boolean {
  return sectors.some((sector) => STATE_SECTORS.has(sector)) || (code !== null && sectors.length === 0)
}

function isMilitary({ sectors }: ActorRef): boolean {
  return sectors.includes('MIL')
}

function isIrregular({ sectors }: ActorRef): boolean {
  return sectors[0] !== undefined && IRREGULAR.has(sectors[0])
}
