import { type EmbeddingLexicon, isHeadline, readPredicate } from '../reading/index.js'
import { hasChild, type TreeSentence } from '../tree/index.js'

/** Nouns and adjectives of what is yet to come: "the upcoming vote in May", "a deadline of Friday". */
const AHEAD = new Set('upcoming forthcoming impending planned scheduled deadline due'.split(' '))

/** Where the clause around a time expression points: "in July" after "will visit" is the next July. `presentLeads`: a
 *  present tense points ahead, as it does beside a name of the calendar. */
export function directionOf(
  tree: TreeSentence,
  head: number,
  lexicon: EmbeddingLexicon,
  presentLeads = true,
): 'past' | 'future' {
  let at = tree.tokens[head]?.head ?? -1
  if (presentLeads && isFuturate(tree, at, lexicon)) return 'future'
  for (let steps = 0; at >= 0 && steps < 4; steps++) {
    const token = tree.tokens[at]
    if (token === undefined) break
    const reading = readPredicate(tree, at, lexicon)
    if (reading.time === 'future' || reading.purpose || isAhead(tree, at)) return 'future'
    if (token.upos === 'VERB' || token.upos === 'AUX') return 'past'
    at = token.head
  }
  return 'past'
}

/** Whether that clause is in the perfect: "for three years" then reaches up to publication. */
export function isPerfect(tree: TreeSentence, head: number, lexicon: EmbeddingLexicon): boolean {
  const governor = tree.tokens[head]?.head ?? -1
  return governor >= 0 && readPredicate(tree, governor, lexicon).aspect === 'perfect'
}

/** "He meets the king on Friday", "is travelling on Friday": a present tense with a date points ahead, but not the
 *  present of headlines, nor that of reports ("says on Friday that ..."). */
function isFuturate(tree: TreeSentence, verb: number, lexicon: EmbeddingLexicon): boolean {
  const token = tree.tokens[verb]
  if (token === undefined || token.upos !== 'VERB' || isHeadline(tree) || hasChild(tree, verb, 'ccomp')) return false
  const { time, aspect, habitual } = readPredicate(tree, verb, lexicon)
  return time === 'present' && aspect !== 'perfect' && !habitual
}

function isAhead(tree: TreeSentence, index: number): boolean {
  if (AHEAD.has(tree.tokens[index]?.lemma.toLowerCase() ?? '')) return true
  return (tree.children[index] ?? []).some((child) => {
    const token = tree.tokens[child]
    return token?.deprel === 'amod' && AHEAD.has(token.text.toLowerCase())
  })
}
