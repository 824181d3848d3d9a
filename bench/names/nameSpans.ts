import { findNames, indexTree } from '../../src/coder/index.js'
import type { Ontology } from '../../src/ontology/index.js'
import type { ParsedText, Span } from '../../src/types/index.js'

/** The names of persons, organisations and places in a text, without articles and titles. */
export function nameSpans(parsed: ParsedText, { gazetteer }: Pick<Ontology, 'gazetteer'>): Span[] {
  return parsed.sentences.flatMap((sentence) => {
    const tree = indexTree(sentence)
    return findNames(tree, gazetteer).flatMap(({ first, last, kind }) => {
      const begin = tree.tokens[first]
      const end = tree.tokens[last]
      const isCounted = kind === 'person' || kind === 'body' || kind === 'place'
      return begin && end && isCounted ? [{ start: begin.start, end: end.end }] : []
    })
  })
}
