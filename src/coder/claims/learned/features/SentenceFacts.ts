import { hashText } from '../../../../util/index.js'
import type { TreeSentence } from '../../../tree/index.js'
import type { QuoteSpan } from '../../quotes/QuoteSpan.js'

/** Where a word stands towards the quotation marks of its report. */
export const QUOTE = { outside: 0, inside: 1, opens: 2, closes: 3 } as const

/** What the features of a sentence are made of, each as one number per word. */
export interface SentenceFacts {
  readonly tree: TreeSentence
  readonly word: Int32Array
  readonly lemma: Int32Array
  readonly upos: Int32Array
  readonly xpos: Int32Array
  readonly deprel: Int32Array
  readonly head: Int32Array
  /** First and last word at or below each word. */
  readonly left: Int32Array
  readonly right: Int32Array
  /** A value of `QUOTE`. */
  readonly quote: Uint8Array
  /** Number of the quotation that holds a word, from 1; 0 outside. */
  readonly quoteNumber: Int32Array
}

/** Puts the words of a sentence, and the quotations that touch it, into numbers. */
export function sentenceFacts(tree: TreeSentence, quotes: readonly QuoteSpan[]): SentenceFacts {
  const { tokens } = tree
  const head = Int32Array.from(tokens, (token) => token.head)
  return {
    tree,
    word: Int32Array.from(tokens, (token) => hashText(token.text.toLowerCase())),
    lemma: Int32Array.from(tokens, (token) => hashText(token.lemma)),
    upos: Int32Array.from(tokens, (token) => hashText(token.upos)),
    xpos: Int32Array.from(tokens, (token) => hashText(token.xpos)),
    deprel: Int32Array.from(tokens, (token) => hashText(token.deprel)),
    head,
    ...extents(head),
    ...quoteStates(tree, quotes),
  }
}

function extents(head: Int32Array): Pick<SentenceFacts, 'left' | 'right'> {
  const left = Int32Array.from(head, (_, index) => index)
  const right = Int32Array.from(left)
  for (let index = 0; index < head.length; index++) {
    let at = head[index] as number
    for (let steps = 0; at >= 0 && steps < head.length; steps++) {
      if ((left[at] as number) > index) left[at] = index
      if ((right[at] as number) < index) right[at] = index
      at = head[at] as number
    }
  }
  return { left, right }
}

function quoteStates(
  { tokens, sentence }: TreeSentence,
  quotes: readonly QuoteSpan[],
): Pick<SentenceFacts, 'quote' | 'quoteNumber'> {
  const quote = new Uint8Array(tokens.length)
  const quoteNumber = new Int32Array(tokens.length)
  quotes.forEach(({ open, close }, number) => {
    if (open.sentence > sentence.index || close.sentence < sentence.index) return
    const first = open.sentence === sentence.index ? open.token : 0
    const last = close.sentence === sentence.index ? close.token : tokens.length - 1
    for (let at = first; at <= last; at++) {
      quote[at] = QUOTE.inside
      quoteNumber[at] = number + 1
    }
    if (open.sentence === sentence.index) quote[first] = QUOTE.opens
    if (close.sentence === sentence.index) quote[last] = QUOTE.closes
  })
  return { quote, quoteNumber }
}
