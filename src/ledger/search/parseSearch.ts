import type { SearchTerm } from './SearchTerm.js'

const TERM = /(?<minus>-?)(?:["“”](?<phrase>[^"“”]*)["“”]?|(?<word>[^\s"“”]+))/gu
const HAS_WORD = /[\p{L}\p{N}]/u

/**
 * The terms of a search as a person types it: words, "phrases in quotation marks", a word's beginning with a star
 * (`missil*`), and `-` before what must not occur. Marks without a letter or digit ask for nothing.
 */
export function parseSearch(query: string): SearchTerm[] {
  return [...query.matchAll(TERM)].flatMap(({ groups }): SearchTerm[] => {
    const text = (groups?.phrase ?? groups?.word ?? '').trim()
    if (!HAS_WORD.test(text)) return []
    const isExcluded = groups?.minus === '-'
    if (groups?.phrase !== undefined) return [{ kind: 'phrase', text, isExcluded }]
    if (text.endsWith('*')) return [{ kind: 'prefix', text: text.replace(/\*+$/, ''), isExcluded }]
    return [{ kind: 'word', text, isExcluded }]
  })
}
