import { childrenOf, childWith, firstConjunct, type TreeSentence } from '../tree/index.js'
import type { EmbeddingLexicon } from './EmbeddingLexicon.js'
import { findNegation } from './findNegation.js'
import { isHeadline } from './isHeadline.js'
import type { PredicateReading, ReadingCue } from './PredicateReading.js'
import { PLAIN_READING } from './plainReading.js'
import type { Auxiliaries } from './readAuxiliaries.js'
import { findCondition, findQuestion, isAgainstFact, isImperative } from './readConditions.js'
import { readModal } from './readModal.js'
import { readTense } from './readTense.js'
import { sharedAuxiliaries, sharesClause } from './sharedAuxiliaries.js'
import { withEffect } from './withEffect.js'

const HABITS: ReadonlySet<string> = new Set([
  'usually',
  'often',
  'always',
  'regularly',
  'routinely',
  'frequently',
  'typically',
  'normally',
  'generally',
  'sometimes',
])

/** How a clause presents its own predicate, governors left aside: tense, modals, negation, conditions, adverbs. */
export function readClause(tree: TreeSentence, index: number, lexicon: EmbeddingLexicon): PredicateReading {
  const aux = sharedAuxiliaries(tree, index)
  const base = readVerbGroup(tree, index, aux)
  const cues: ReadingCue[] = [...base.cues]
  const negation = negationOf(tree, index)
  const condition = findCondition(tree, index)
  const question = findQuestion(tree, index)
  const habit = childrenOf(tree, index).find((child) => HABITS.has(tree.tokens[child]?.lemma ?? '')) ?? -1
  if (negation >= 0) cues.push({ token: negation, effect: 'negation' })
  if (condition >= 0) cues.push({ token: condition, effect: 'condition' })
  if (question >= 0) cues.push({ token: question, effect: 'question' })
  if (habit >= 0) cues.push({ token: habit, effect: 'habit' })
  // An if-clause makes its main clause conditional only where that is itself not yet real.
  const counterfactual = base.counterfactual || (condition >= 0 && isUnreal(tree, index, condition, base))
  const conditional = base.conditional || (condition >= 0 && (base.time !== 'past' || isOwn(tree, index, condition)))
  const reading: PredicateReading = {
    ...base,
    ...(negation >= 0 && couldNot(tree, aux) ? { time: 'past' as const } : {}),
    negated: negation >= 0,
    conditional,
    counterfactual,
    question: question >= 0,
    habitual: habit >= 0 && base.time !== 'future',
    cues,
  }
  return readAdverbs(tree, index, lexicon, reading)
}

/** "could not land" tells of what was. */
function couldNot(tree: TreeSentence, aux: Auxiliaries): boolean {
  return aux.have < 0 && tree.tokens[aux.modal]?.text.toLowerCase() === 'could'
}

/** Against the facts: the condition itself ("if they had fired"), and what "would have", "could have" followed. */
function isUnreal(tree: TreeSentence, index: number, condition: number, base: PredicateReading): boolean {
  if (!isAgainstFact(tree, index)) return false
  return isOwn(tree, index, condition) || condition === 0 || base.modality !== null
}

function isOwn(tree: TreeSentence, index: number, mark: number): boolean {
  return tree.tokens[mark]?.head === index
}

function negationOf(tree: TreeSentence, index: number): number {
  const own = findNegation(tree, index)
  return own >= 0 || !sharesClause(tree, index) ? own : findNegation(tree, firstConjunct(tree, index))
}

function readVerbGroup(tree: TreeSentence, index: number, aux: Auxiliaries): PredicateReading {
  const tense = readTense(tree, index, aux)
  const cues: ReadingCue[] = []
  for (const token of [aux.modal, aux.have, aux.be, aux.copula]) if (token >= 0) cues.push({ token, effect: 'tense' })
  if (aux.modal >= 0) {
    const modal = readModal(tree, index, aux.modal, aux.have >= 0)
    return { ...PLAIN_READING, ...tense, ...modal, cues }
  }
  if (isArranged(tree, index, aux)) {
    cues.push({ token: aux.to, effect: 'scheduled' })
    return { ...PLAIN_READING, time: 'future', modality: 'scheduled', cues }
  }
  if (isImperative(tree, index)) return { ...PLAIN_READING, time: 'future', modality: 'called-for', cues }
  // "Rebels shell town" as a headline tells of yesterday.
  const past = tense.time === 'present' && tense.aspect === 'simple' && isHeadline(tree)
  return { ...PLAIN_READING, ...tense, time: past ? 'past' : tense.time, cues }
}

/** "The king is to visit", and in headlines "King to visit". */
function isArranged(tree: TreeSentence, index: number, aux: Auxiliaries): boolean {
  const token = tree.tokens[index]
  if (aux.to < 0 || token?.xpos !== 'VB' || childWith(tree, index, 'nsubj') < 0) return false
  const be = aux.copula >= 0 || aux.be >= 0 ? tree.tokens[aux.copula >= 0 ? aux.copula : aux.be] : undefined
  const finiteBe = be !== undefined && be.xpos !== 'VB' && be.index < aux.to
  return finiteBe || (token.deprel === 'root' && isHeadline(tree))
}

function readAdverbs(
  tree: TreeSentence,
  index: number,
  lexicon: EmbeddingLexicon,
  reading: PredicateReading,
): PredicateReading {
  let read = reading
  for (const child of childrenOf(tree, index)) {
    const token = tree.tokens[child]
    if (token === undefined || token.deprel !== 'advmod') continue
    const effect = lexicon.effectByKey.get(`${token.lemma.toLowerCase()}|adv|mod`)
    if (effect !== undefined) read = withEffect(read, effect, child)
  }
  return read
}
