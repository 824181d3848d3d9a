import type { TreebankSentence } from '../../src/language/treebank/parseConllu.js'
import type { Span } from '../../src/types/index.js'

/** A document as running text, with the places of its sentences and words. */
export interface LaidOutDocument {
  readonly text: string
  readonly sentences: readonly Span[]
  readonly words: readonly Span[]
}

/** Divides the sentences of a treebank into its documents. */
export function groupDocuments(sentences: readonly TreebankSentence[]): TreebankSentence[][] {
  const documents = new Map<string, TreebankSentence[]>()
  for (const sentence of sentences) {
    const document = documents.get(sentence.document)
    if (document === undefined) documents.set(sentence.document, [sentence])
    else document.push(sentence)
  }
  return [...documents.values()]
}

/** The document as a reader would see it: sentences parted by a space, paragraphs by a blank line. */
export function layOutDocument(document: readonly TreebankSentence[]): LaidOutDocument {
  let text = ''
  const sentences: Span[] = []
  const words: Span[] = []
  for (const sentence of document) {
    if (text !== '') text += sentence.paragraphStart ? '\n\n' : ' '
    const start = text.length
    text += sentence.text
    sentences.push({ start, end: text.length })
    let at = start
    for (const form of sentence.forms) {
      const found = text.indexOf(form, at)
      const wordStart = found < 0 ? at : found
      at = wordStart + form.length
      words.push({ start: wordStart, end: at })
    }
  }
  return { text, sentences, words }
}
