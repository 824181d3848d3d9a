import { caseOf, childrenOf, childWith, isRelation, type TreeSentence } from '../../tree/index.js'
import type { ClaimLexicon, SpeechEntry } from '../lexicon/ClaimLexicon.js'
import { entriesFor, entryWith } from '../lexicon/entriesFor.js'
import { subjectOf } from '../speakers/subjectOf.js'
import type { CueFinding } from './CueFinding.js'
import { displacedClause } from './displacedClause.js'

/** Verbs that lend their subject to a noun of saying: "has issued alerts", "made a promise". */
const LENDERS: ReadonlySet<string> = new Set([
  'issue',
  'make',
  'give',
  'have',
  'voice',
  'express',
  'raise',
  'repeat',
  'deliver',
  'offer',
  'send',
  'release',
  'publish',
  'provide',
  'renew',
  'reiterate',
  'share',
  'level',
  'sound',
  'put',
])
const SPEAKER_PREPOSITIONS: ReadonlySet<string> = new Set(['by', 'from', 'among', 'of'])

/** The claim that a noun of saying makes: "claims by officials that", "its threat to strike", "allegations of fraud". */
export function claimOfNoun(tree: TreeSentence, index: number, lexicon: ClaimLexicon): CueFinding | null {
  const token = tree.tokens[index]
  if (token === undefined || token.upos !== 'NOUN') return null
  const entries = entriesFor(lexicon, token, 'noun')
  if (entries.length === 0) return null
  const clause = clauseOf(tree, index, entries)
  const found = clause ?? phraseOf(tree, index, entries)
  if (found === null) return null
  const speaker = speakerOf(tree, index, found.content, clause !== null)
  // "the threat of war", "a report on trade": without a clause and a speaker nobody says anything.
  if (speaker < 0 && clause === null) return null
  const { entry, ...rest } = found
  return {
    ...rest,
    cue: index,
    cueLast: index,
    stance: entry.stance,
    speaker,
    vouches: true,
    needsActor: clause === null,
  }
}

interface NounContent {
  readonly entry: SpeechEntry
  readonly frame: string
  readonly content: readonly number[]
  readonly excluded: readonly number[]
}

function clauseOf(tree: TreeSentence, index: number, entries: readonly SpeechEntry[]): NounContent | null {
  const entry = entryWith(entries, 'that')
  if (entry === null) return null
  const clause = displacedClause(tree, index)
  return clause === null ? null : { entry, frame: 'that', content: [clause.head], excluded: clause.excluded }
}

function phraseOf(tree: TreeSentence, index: number, entries: readonly SpeechEntry[]): NounContent | null {
  for (const child of [...childrenOf(tree, index), ...speakerPhrases(tree, index)]) {
    const token = tree.tokens[child]
    if (token?.deprel === 'acl' && token.xpos === 'VB' && tree.tokens[childWith(tree, child, 'mark')]?.xpos === 'TO') {
      const entry = entryWith(entries, 'to')
      if (entry !== null) return { entry, frame: 'to', content: [child], excluded: [] }
    }
    const preposition = isRelation(token?.deprel ?? '', 'nmod') ? caseOf(tree, child) : null
    const entry =
      preposition === null || preposition === 'by' || preposition === 'from' ? null : entryWith(entries, preposition)
    if (entry !== null) {
      const excluded = childrenOf(tree, child).filter((each) => tree.tokens[each]?.deprel === 'case')
      return { entry, frame: preposition ?? 'of', content: [child], excluded }
    }
  }
  return null
}

/** "calls by villagers for a truce": what was parsed onto the speaker. */
function speakerPhrases(tree: TreeSentence, index: number): number[] {
  return childrenOf(tree, index).flatMap((child) => (caseOf(tree, child) === 'by' ? childrenOf(tree, child) : []))
}

function speakerOf(tree: TreeSentence, index: number, content: readonly number[], hasClause: boolean): number {
  let adjective = -1
  for (const child of childrenOf(tree, index)) {
    const token = tree.tokens[child]
    if (token === undefined || content.includes(child)) continue
    if (token.deprel === 'nmod:poss') return child
    const preposition = isRelation(token.deprel, 'nmod') ? caseOf(tree, child) : null
    if (preposition !== null && SPEAKER_PREPOSITIONS.has(preposition) && (hasClause || preposition !== 'of'))
      return child
    // "assertions made by officials": the agent of the participle.
    if (token.deprel === 'acl') {
      const agent = byPhrase(tree, child)
      if (agent >= 0) return agent
    }
    if (token.deprel === 'amod' && token.upos === 'ADJ' && /^\p{Lu}/u.test(token.text)) adjective = child
    if (token.deprel === 'compound' && token.upos === 'PROPN') adjective = child
  }
  return adjective >= 0 ? adjective : lenderSubject(tree, index)
}

function byPhrase(tree: TreeSentence, participle: number): number {
  return childrenOf(tree, participle).find((child) => caseOf(tree, child) === 'by') ?? -1
}

function lenderSubject(tree: TreeSentence, index: number): number {
  const token = tree.tokens[index]
  const governor = token === undefined ? undefined : tree.tokens[token.head]
  if (token === undefined || governor === undefined) return -1
  // "The assertions made by officials ... suggest": a participle that the parse took for the main verb.
  if (token.deprel === 'nsubj' && LENDERS.has(governor.lemma)) return byPhrase(tree, governor.index)
  if (token.deprel === 'nsubj:pass' && LENDERS.has(governor.lemma)) return byPhrase(tree, governor.index)
  return token.deprel === 'obj' && LENDERS.has(governor.lemma) ? subjectOf(tree, governor.index) : -1
}
