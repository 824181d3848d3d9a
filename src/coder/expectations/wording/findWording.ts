import {
  type ExpectationKind,
  type Token,
  WORDING_LEVELS,
  type Wording,
  type WordingLevel,
} from '../../../types/index.js'
import type { RecordedEvent } from '../../events/index.js'
import type { PredicateReading } from '../../reading/index.js'
import { caseOf, childrenOf, quoteTokens, type TreeSentence } from '../../tree/index.js'
import { entryAt } from './entryAt.js'
import type { WordingLexicon } from './WordingLexicon.js'
import { wordsAround } from './wordsAround.js'

/** How a happening is put forward: the least firm of its words, and the kinds that all of them name. */
export interface FoundWording {
  readonly wording: Wording
  readonly kinds: ReadonlySet<ExpectationKind>
  /** All these words. */
  readonly tokens: readonly Token[]
}

/** The words that put a record's happening forward; null where there are none. */
export function findWording(
  text: string,
  recorded: RecordedEvent,
  reading: PredicateReading,
  lexicon: WordingLexicon,
): FoundWording | null {
  const { tree } = recorded.context
  if (reading.cues.some(({ token, effect }) => effect === 'possible' && !isKnown(lexicon, tree, token))) return null
  if (reading.cues.some(({ token }) => GOING_ON.has(tree.tokens[token]?.lemma ?? ''))) return null
  const candidates = candidatesOf(recorded, reading)
  if (candidates.some((index) => isUnmeant(tree, index))) return null
  const found = candidates.flatMap((index) => {
    const token = tree.tokens[index]
    const entry = token ? entryAt(lexicon, token) : null
    return token && entry ? [{ token, index, kind: entry.kind, level: levelOf(entry.level, entry.lemma, reading) }] : []
  })
  const weakest = found.reduce<(typeof found)[number] | null>(
    (least, one) => (least === null || rank(one.level) > rank(least.level) ? one : least),
    null,
  )
  if (weakest === null) return null
  const { first, last } = wordsAround(tree, weakest.index)
  return {
    wording: { level: weakest.level, words: quoteTokens(text, tree, first, last) },
    kinds: new Set(found.map(({ kind }) => kind)),
    tokens: found.map(({ token }) => token),
  }
}

/** "will continue to fight": what goes on has come already. */
const GOING_ON: ReadonlySet<string> = new Set(['continue', 'keep', 'remain', 'persist'])

/** "may be able to help", "the possible visit": what is merely possible is put forward by nobody. */
function isKnown(lexicon: WordingLexicon, tree: TreeSentence, index: number): boolean {
  const token = tree.tokens[index]
  return token !== undefined && entryAt(lexicon, token) !== null
}

/** "less likely to visit" puts nothing forward; "the threat of an attack" is a danger, not
 *  somebody's word; "remarks aimed at" have an address. */
function isUnmeant(tree: TreeSentence, index: number): boolean {
  const token = tree.tokens[index]
  const isThreat = token?.lemma === 'threat'
  if (token?.lemma === 'aim' && token.xpos === 'VBN') return true
  // "is yet to offer": so far it has not, and no more is said.
  if (token?.xpos === 'TO' && tree.tokens[index - 1]?.lemma === 'yet') return true
  return childrenOf(tree, index).some((child) => {
    return tree.tokens[child]?.lemma === 'less' || (isThreat && caseOf(tree, child) === 'of')
  })
}

/** Modal verbs, governing words, operators, the predicate where it promises or threatens itself, the word of saying. */
function candidatesOf({ context: { tree }, told }: RecordedEvent, reading: PredicateReading): readonly number[] {
  const { proposal, attribution } = told
  const read = [...told.reading.cues, ...reading.cues]
    .filter(({ token, effect }) => FORWARD.has(effect) || (effect === 'tense' && tree.tokens[token]?.xpos === 'MD'))
    .map(({ token }) => token)
  const steps = proposal.steps.filter(({ effect }) => effect !== 'light').map(({ token }) => token)
  const own = VERBAL.has(proposal.entry.kind === 'event' ? proposal.entry.code.category : '')
    ? [proposal.predicate]
    : []
  const sayings = attribution
    .filter(({ stance }) => stance === 'promises' || stance === 'threatens' || stance === 'predicts')
    .map(({ cue }) => tokenAt(tree, cue.start))
  return [...new Set([...read, ...steps, ...own, ...sayings])].filter((token) => token >= 0)
}

const FORWARD: ReadonlySet<string> = new Set([
  'intended',
  'scheduled',
  'expected',
  'possible',
  'necessary',
  'called-for',
])
const VERBAL: ReadonlySet<string> = new Set(['AGREE', 'THREATEN', 'REQUEST'])

/** "would" of reported speech is as firm as "will"; elsewhere it supposes. */
function levelOf(level: WordingLevel, lemma: string, { modality }: PredicateReading): WordingLevel {
  return lemma === 'would' && modality === 'possible' ? 'possible' : level
}

function rank(level: WordingLevel): number {
  return WORDING_LEVELS.indexOf(level)
}

function tokenAt(tree: TreeSentence, start: number): number {
  return tree.tokens.findIndex((token) => token.start === start)
}
