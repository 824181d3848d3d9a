import { childrenOf, childWith, type TreeSentence } from '../tree/index.js'
import { isInsideQuotes } from './isInsideQuotes.js'
import type { PredicateReading } from './PredicateReading.js'
import { modalOf } from './readAuxiliaries.js'

type ModalReading = Pick<PredicateReading, 'time' | 'modality' | 'conditional' | 'counterfactual'>

const PLAIN: ModalReading = { time: 'future', modality: null, conditional: false, counterfactual: false }

/** What a modal verb says of its clause; `perfect` where "have" follows it: "may have fired", "would have fired". */
export function readModal(tree: TreeSentence, predicate: number, modal: number, perfect: boolean): ModalReading {
  const token = tree.tokens[modal]
  switch (token === undefined ? '' : modalOf(token)) {
    case 'will':
    case 'shall':
    case 'wilt':
      return PLAIN
    case 'may':
    case 'might':
    case 'could':
    case 'can':
      return { ...PLAIN, time: perfect ? 'past' : 'future', modality: 'possible' }
    case 'need':
    case 'ought':
      return { ...PLAIN, modality: 'necessary', counterfactual: perfect }
    case 'should':
      if (isInverted(tree, predicate, modal)) return { ...PLAIN, conditional: true }
      return { ...PLAIN, modality: 'necessary', counterfactual: perfect }
    case 'must':
      // "must have fired" concludes; "must fire" obliges.
      return perfect ? { ...PLAIN, time: 'past', modality: 'expected' } : { ...PLAIN, modality: 'necessary' }
    case 'would':
      return readWould(tree, predicate, modal, perfect)
    default:
      return { ...PLAIN, modality: 'possible' }
  }
}

/** "said it would visit" is a future seen from the past; "it would be a mistake" hangs on an unsaid condition. */
function readWould(tree: TreeSentence, predicate: number, modal: number, perfect: boolean): ModalReading {
  if (perfect) return { ...PLAIN, time: 'past', counterfactual: true }
  // "would like to visit" is a wish of today.
  if (WISHES.has(tree.tokens[predicate]?.lemma ?? '')) return { ...PLAIN, time: 'present' }
  if (isReported(tree, predicate) && !isInsideQuotes(tree, modal)) return PLAIN
  return { ...PLAIN, modality: 'possible', conditional: true }
}

const WISHES: ReadonlySet<string> = new Set(['like', 'love', 'prefer', 'hate', 'welcome', 'appreciate'])

/** "Should they attack, ...": the auxiliary before its subject, in a sentence that asks nothing. */
function isInverted(tree: TreeSentence, predicate: number, modal: number): boolean {
  const subject = childWith(tree, predicate, 'nsubj')
  return subject > modal && tree.tokens[tree.tokens.length - 1]?.text !== '?'
}

/** Whether a clause is told in the words of another, in the past: "said it would", "it would, officials said". */
function isReported(tree: TreeSentence, predicate: number): boolean {
  let at = predicate
  for (let steps = 0; steps < 4; steps++) {
    const token = tree.tokens[at]
    if (token === undefined) return false
    if (hasPastComment(tree, at)) return true
    if (token.deprel === 'ccomp' || token.deprel === 'acl') return isPast(tree, token.head)
    if (token.deprel !== 'conj' && token.deprel !== 'xcomp') return false
    at = token.head
  }
  return false
}

function hasPastComment(tree: TreeSentence, index: number): boolean {
  return childrenOf(tree, index).some((child) => {
    const token = tree.tokens[child]
    return token?.deprel === 'parataxis' && token.xpos === 'VBD' && childWith(tree, child, 'nsubj') >= 0
  })
}

function isPast(tree: TreeSentence, index: number): boolean {
  const token = tree.tokens[index]
  return token !== undefined && (token.xpos === 'VBD' || token.xpos === 'VBN' || token.upos === 'NOUN')
}
