import { caseOf, childrenOf, childWith, hasChild, isRelation, type TreeSentence } from '../../tree/index.js'
import type { SpeechEntry } from '../lexicon/ClaimLexicon.js'
import { entryWith } from '../lexicon/entriesFor.js'
import { subjectOf } from '../speakers/subjectOf.js'
import type { ContentFinding } from './ContentFinding.js'
import { displacedClause } from './displacedClause.js'
import { isTold } from './isTold.js'
import { strayConjuncts } from './strayConjuncts.js'

/** The content of an active verb of saying: a clause, an infinitive, an object, a prepositional phrase. */
export function verbContent(tree: TreeSentence, index: number, entries: readonly SpeechEntry[]): ContentFinding | null {
  return (
    clauseContent(tree, index, entries) ??
    infinitiveContent(tree, index, entries) ??
    displacedContent(tree, index, entries) ??
    objectContent(tree, index, entries) ??
    prepositionContent(tree, index, entries)
  )
}

function clauseContent(tree: TreeSentence, index: number, entries: readonly SpeechEntry[]): ContentFinding | null {
  const entry = entryWith(entries, 'that') ?? entryWith(entries, 'quote')
  if (entry === null) return null
  const told = childrenOf(tree, index).filter((child) => isTold(tree, child))
  if (told.length === 0) return null
  const content = [...told, ...strandedSubjects(tree, index), ...strandedObject(tree, index, told)]
  const excluded = content.flatMap((head) => strayConjuncts(tree, head))
  return { entry, frame: entry.frames.includes('that') ? 'that' : 'quote', content, excluded, vouches: true }
}

/** "Seoul, the king said, is ready": a subject that the parse gave to the saying. */
function strandedSubjects(tree: TreeSentence, index: number): number[] {
  const subjects = childrenOf(tree, index).filter((child) => tree.tokens[child]?.deprel === 'nsubj')
  return subjects.length > 1 ? subjects.filter((child) => child !== subjectOf(tree, index)) : []
}

/** "said the fighters who stayed were tired": a subject that the parse took for the object of the saying. */
function strandedObject(tree: TreeSentence, index: number, told: readonly number[]): number[] {
  const [clause] = told
  const object = childWith(tree, index, 'obj')
  if (clause === undefined || object < index || object > clause || tree.tokens[clause]?.deprel !== 'ccomp') return []
  return hasChild(tree, clause, 'nsubj') || hasChild(tree, clause, 'expl') ? [] : [object]
}

/** "said on its website that ...", "told a meeting of leaders that ...": the clause was parsed onto a noun between. */
function displacedContent(tree: TreeSentence, index: number, entries: readonly SpeechEntry[]): ContentFinding | null {
  const entry = entryWith(entries, 'that')
  const clause = entry === null ? null : displacedClause(tree, index)
  if (entry === null || clause === null) return null
  return { entry, frame: 'that', content: [clause.head], excluded: clause.excluded, vouches: true }
}

function infinitiveContent(tree: TreeSentence, index: number, entries: readonly SpeechEntry[]): ContentFinding | null {
  for (const child of childrenOf(tree, index)) {
    const token = tree.tokens[child]
    if (token === undefined) continue
    const complement = token.deprel === 'xcomp' || token.deprel === 'ccomp' || token.deprel === 'advcl'
    if (!complement) continue
    const object = Math.max(childWith(tree, index, 'obj'), childWith(tree, index, 'iobj'))
    if (token.xpos === 'VBG' && !isRelation(token.deprel, 'advcl')) {
      const entry = entryWith(entries, 'ing')
      if (entry !== null) return { entry, frame: 'ing', content: [child], excluded: [], vouches: true }
    }
    if (childWith(tree, child, 'mark') < 0 || token.xpos === 'VBG') continue
    const entry =
      object >= 0 ? entryWith(entries, 'obj-to') : token.deprel === 'advcl' ? null : entryWith(entries, 'to')
    if (entry === null) continue
    // Who demands tells somebody; who expects tells of somebody.
    const content = object >= 0 && entry.stance !== 'demands' ? [object, child] : [child]
    const excluded = [...strayConjuncts(tree, child), ...(object >= 0 && entry.stance === 'demands' ? [object] : [])]
    return { entry, frame: object >= 0 ? 'obj-to' : 'to', content, excluded, vouches: true }
  }
  return null
}

/** Stances whose object is taken for granted: who condemns a raid does not tell of it. */
const TAKES_FOR_GRANTED: ReadonlySet<string> = new Set(['accuses', 'praises'])

function objectContent(tree: TreeSentence, index: number, entries: readonly SpeechEntry[]): ContentFinding | null {
  const object = childWith(tree, index, 'obj')
  const token = tree.tokens[object]
  if (token === undefined || token.xpos === 'WDT' || token.xpos === 'WP') return null
  const predicative = predicativeContent(tree, index, object, entries)
  if (predicative !== null) return predicative
  for (const child of childrenOf(tree, index)) {
    const preposition = prepositionOf(tree, child)
    const entry = preposition === null || child < object ? null : entryWith(entries, `obj-${preposition}`)
    if (entry === null) continue
    const vouches = entry.stance !== 'praises' && preposition !== 'for'
    return { entry, frame: `obj-${preposition}`, content: [object, child], excluded: [], vouches }
  }
  const entry = entryWith(entries, 'obj')
  if (entry === null || token.upos === 'PRON') return null
  // "rejected the report" denies it; "rejected the offer" denies nothing.
  if (entry.frames.includes('saying') && !SAYINGS.has(token.lemma)) return null
  return { entry, frame: 'obj', content: [object], excluded: [], vouches: !TAKES_FOR_GRANTED.has(entry.stance) }
}

const SAYINGS: ReadonlySet<string> = new Set([
  'report',
  'claim',
  'allegation',
  'accusation',
  'charge',
  'suggestion',
  'assertion',
  'rumour',
  'rumor',
  'notion',
  'idea',
  'talk',
  'speculation',
  'criticism',
  'statement',
  'account',
  'finding',
  'conclusion',
  'story',
])

/** "called him a liar", "deem the merger harmful": object and predicate together. */
function predicativeContent(
  tree: TreeSentence,
  index: number,
  object: number,
  entries: readonly SpeechEntry[],
): ContentFinding | null {
  const entry = entryWith(entries, 'obj-pred')
  if (entry === null) return null
  const predicate = childrenOf(tree, index).find((child) => {
    const token = tree.tokens[child]
    const said = token?.deprel === 'xcomp' || token?.deprel === 'obj'
    return (
      token !== undefined &&
      said &&
      child > object &&
      (token.upos === 'NOUN' || token.upos === 'ADJ' || token.upos === 'PROPN')
    )
  })
  if (predicate === undefined) return null
  return { entry, frame: 'obj-pred', content: [object, predicate], excluded: [], vouches: true }
}

function prepositionContent(tree: TreeSentence, index: number, entries: readonly SpeechEntry[]): ContentFinding | null {
  for (const child of childrenOf(tree, index)) {
    const preposition = prepositionOf(tree, child)
    if (preposition === null) continue
    const entry = entryWith(entries, preposition)
    const beside = entry === null ? -1 : infinitiveBeside(tree, index, child)
    if (entry !== null)
      return {
        entry,
        frame: preposition,
        content: beside < 0 ? [child] : [child, beside],
        excluded: prepositionsOf(tree, child),
        vouches: true,
      }
    const onto = preposition === 'on' ? entryWith(entries, 'on-to') : null
    const infinitive = onto === null ? -1 : infinitiveBeside(tree, index, child)
    if (onto !== null && infinitive >= 0)
      return {
        entry: onto,
        frame: 'on-to',
        content: [child, infinitive],
        excluded: prepositionsOf(tree, child),
        vouches: true,
      }
  }
  return null
}

/** The preposition of an oblique phrase or of a gerund clause; null for other dependents. */
function prepositionOf(tree: TreeSentence, index: number): string | null {
  const deprel = tree.tokens[index]?.deprel ?? ''
  if (isRelation(deprel, 'obl') || deprel === 'nmod') return caseOf(tree, index)
  if (deprel !== 'advcl' || tree.tokens[index]?.xpos !== 'VBG') return null
  return tree.tokens[childWith(tree, index, 'mark')]?.text.toLowerCase() ?? null
}

function prepositionsOf(tree: TreeSentence, index: number): number[] {
  return childrenOf(tree, index).filter((child) => {
    const token = tree.tokens[child]
    return token?.deprel === 'case' || (token?.deprel === 'mark' && token.xpos === 'IN')
  })
}

function infinitiveBeside(tree: TreeSentence, index: number, beside: number): number {
  const own = childrenOf(tree, index).find((child) => child > beside && isInfinitive(tree, child))
  return own ?? childrenOf(tree, beside).find((child) => isInfinitive(tree, child)) ?? -1
}

function isInfinitive(tree: TreeSentence, index: number): boolean {
  return tree.tokens[index]?.xpos === 'VB' && tree.tokens[childWith(tree, index, 'mark')]?.xpos === 'TO'
}
