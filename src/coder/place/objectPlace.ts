import type { Gazetteer } from '../../ontology/index.js'
import type { EventPlace, ResolvedMention } from '../../types/index.js'
import { caseOf, childrenOf, type TreeSentence } from '../tree/index.js'
import { adverbialPlace, phrasePlace } from './adverbialPlace.js'
import { eventPlaceOf } from './eventPlaceOf.js'
import { placeNamed } from './placeNamed.js'

/** Words of motion: their goal is where they take place, a state included. */
const MOTION: ReadonlySet<string> = new Set([
  'visit',
  'trip',
  'tour',
  'travel',
  'journey',
  'arrive',
  'arrival',
  'enter',
  'invade',
  'invasion',
  'go',
  'fly',
  'return',
  'incursion',
  'deploy',
  'deployment',
])
const GOALS: ReadonlySet<string> = new Set(['to', 'into', 'of', 'in', 'at'])
const TARGETS: ReadonlySet<string> = new Set(['on', 'against', 'of', 'at'])

/** The place that a happening is done to: the goal of a journey, the town attacked; null where that is no place. */
export function objectPlace(
  tree: TreeSentence,
  predicate: number,
  mentions: ReadonlyMap<number, ResolvedMention>,
  gazetteer: Gazetteer,
): EventPlace | null {
  const isMotion = MOTION.has(tree.tokens[predicate]?.lemma.toLowerCase() ?? '')
  for (const child of childrenOf(tree, predicate)) {
    const deprel = tree.tokens[child]?.deprel ?? ''
    const found = isMotion ? goal(tree, child, deprel, gazetteer) : target(tree, child, deprel, mentions, gazetteer)
    if (found !== null) return found
  }
  return null
}

function goal(tree: TreeSentence, child: number, deprel: string, gazetteer: Gazetteer): EventPlace | null {
  const isGoal =
    deprel === 'obj' || deprel === 'nsubj:pass' || (/^(obl|nmod)/.test(deprel) && GOALS.has(caseOf(tree, child) ?? ''))
  return isGoal ? phrasePlace(tree, child, gazetteer, 2) : null
}

/** Of what is done to a place only the place itself counts: "shelled Aleppo", "strikes on the port of Hodeidah". */
function target(
  tree: TreeSentence,
  child: number,
  deprel: string,
  mentions: ReadonlyMap<number, ResolvedMention>,
  gazetteer: Gazetteer,
): EventPlace | null {
  const isTarget =
    deprel === 'obj' ||
    deprel === 'nsubj:pass' ||
    deprel === 'compound' ||
    (deprel === 'nmod' && TARGETS.has(caseOf(tree, child) ?? ''))
  if (!isTarget) return null
  const entity = mentions.get(child)?.entity
  if (entity === 'state' || entity === 'person') return null
  const entry = placeNamed(tree, child, gazetteer)
  if (entry !== null && entry.entity.kind === 'place' && entry.entity.placeKind !== 'capital')
    return eventPlaceOf(entry)
  if (entry !== null || deprel === 'compound') return null
  // "shelled a bridge in Aleppo": where the bridge is, it was shelled.
  return phrasePlace(tree, child, gazetteer, 1) ?? adverbialPlace(tree, child, gazetteer)
}
