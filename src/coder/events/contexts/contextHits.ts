import type { SentenceContext } from '../slots/SentenceContext.js'
import { type ContextHit, findContextWords } from './findContextWords.js'

/** Different words of a context that its neighbours need to bring it to a sentence. */
const NEARBY_WORDS = 2

/** What brings contexts to the events of a sentence: its own words, then those of neighbours that agree. */
export function contextHits(context: SentenceContext): readonly ContextHit[] {
  const own = findContextWords(context.tree, context.lexicon).filter((hit) => !isCompanyName(context, hit))
  const around = context.nearby.flatMap((tree) => findContextWords(tree, context.lexicon))
  const phrases = new Map<string, Set<string>>()
  for (const { context: name, phrase } of around) phrases.set(name, (phrases.get(name) ?? new Set()).add(phrase))
  return [...own, ...around.filter((hit) => (phrases.get(hit.context)?.size ?? 0) >= NEARBY_WORDS)]
}

/** "Shell" and "Chevron" are no weapons: words inside the name of a company say nothing. */
function isCompanyName({ mentions }: SentenceContext, { first, last }: ContextHit): boolean {
  for (const { mention, actors } of mentions.values()) {
    if (mention.first > first || mention.last < last || mention.kind !== 'name') continue
    if (actors.some(({ sectors }) => sectors[0] === 'BUS')) return true
  }
  return false
}
