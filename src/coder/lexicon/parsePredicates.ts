import type { PredicateKind, PredicateWords } from './LexiconEntry.js'

/** Reads `impose, call off` or `peace talk, visit`: the first word of a verb is its head, the last of a noun. */
export function parsePredicates(kind: PredicateKind, list: string): PredicateWords[] {
  return list.split(',').map((item) => {
    const words = item.trim().toLowerCase().split(/\s+/)
    const head = kind === 'noun' ? words.at(-1) : words[0]
    if (!head) throw new Error(`an empty word in "${kind}: ${list}"`)
    return { kind, head, others: kind === 'noun' ? words.slice(0, -1) : words.slice(1) }
  })
}
