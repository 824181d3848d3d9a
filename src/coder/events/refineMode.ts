import { childrenOf, isRelation } from '../tree/index.js'
import type { Proposal } from './Proposal.js'
import { lemmasOf } from './slots/lemmasOf.js'
import type { SentenceContext } from './slots/SentenceContext.js'

/** How far below the predicate words may stand that tell its mode. */
const DEPTH = 3
/** Phrases that tell when and why, not how: "killed during a rally", "arrested after a riot". */
const AROUND: ReadonlySet<string> = new Set([
  'after',
  'before',
  'following',
  'amid',
  'during',
  'over',
  'despite',
  'as',
  'since',
  'ahead of',
])

/**
 * A proposal with the mode that the words around its predicate tell, where the entry knows none: "killed" with "drone",
 * "asked" with "talks" (data/lexicon/modes.txt). What an attack meets does not tell how it was made: "attack on a tank".
 */
export function refineMode(context: SentenceContext, proposal: Proposal): Proposal {
  const { category, mode } = proposal.type
  const cues = mode === null ? context.lexicon.modes.get(category) : undefined
  if (cues === undefined) return proposal
  const words = new Set<string>()
  // "called on Chad to act" is no call by phone: the asking word itself tells nothing.
  const asking = category === 'REQUEST' ? proposal.anchor : -1
  const starts = new Set([proposal.predicate, proposal.anchor, ...proposal.steps.map((step) => step.token)])
  for (const start of starts) collect(context, start, category === 'ASSAULT', DEPTH, words, asking)
  const cue = cues.find((each) => [...words].some((word) => each.words.has(word)))
  return cue === undefined ? proposal : { ...proposal, type: { category, mode: cue.mode } }
}

function collect(
  context: SentenceContext,
  index: number,
  isAttack: boolean,
  depth: number,
  words: Set<string>,
  mute = -1,
): void {
  const { tree } = context
  const token = tree.tokens[index]
  if (token === undefined) return
  const before = tree.tokens[index - 1]?.lemma.toLowerCase() ?? ''
  for (const lemma of index === mute ? [] : lemmasOf(token)) {
    words.add(lemma)
    words.add(`${before} ${lemma}`)
  }
  if (depth === 0) return
  for (const child of childrenOf(tree, index)) {
    const relation = tree.tokens[child]?.deprel ?? ''
    if (isRelation(relation, 'parataxis') || isRelation(relation, 'acl') || isAround(context, child)) continue
    if (isAttack && depth === DEPTH && isVictim(context, child)) continue
    collect(context, child, isAttack, depth - 1, words)
  }
}

function isVictim({ tree }: SentenceContext, child: number): boolean {
  const relation = tree.tokens[child]?.deprel ?? ''
  if (relation === 'obj' || relation === 'iobj' || relation === 'nsubj:pass') return true
  return childrenOf(tree, child).some((part) => ['on', 'against', 'at'].includes(tree.tokens[part]?.lemma ?? ''))
}

function isAround({ tree }: SentenceContext, child: number): boolean {
  return childrenOf(tree, child).some((part) => {
    const token = tree.tokens[part]
    return (token?.deprel === 'case' || token?.deprel === 'mark') && AROUND.has(token.text.toLowerCase())
  })
}
