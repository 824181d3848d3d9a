import type { Token } from '../../../types/index.js'

/** Prepositions that tell where somebody is. */
const WHERE: ReadonlySet<string> = new Set(['in', 'at'])
/** Common nouns that stand for a place somebody is in. */
const PLACES: ReadonlySet<string> = new Set(['capital', 'city', 'country', 'town', 'region', 'kingdom', 'republic'])
/** What belongs to the name of the place itself. */
const OF_PLACE = /^(?:case|compound|amod|flat|det|nmod|appos|conj|cc|nummod|acl:relcl)/

/**
 * "The minister is in Nairobi to discuss trade": the parser makes the place the head, with "is" below it. Who is there
 * for what is told by the verb, so "is" becomes the head, as if the minister had come to Nairobi.
 */
export function mendBeingThere(tokens: readonly Token[], index: number): readonly Token[] | null {
  const being = tokens[index]
  if (being?.deprel !== 'cop' || being.lemma !== 'be') return null
  const place = tokens[being.head]
  if (!place || place.index < index || !isPlace(place)) return null
  const below = tokens.filter((token) => token.head === place.index)
  if (!below.some((token) => token.deprel === 'case' && WHERE.has(token.lemma.toLowerCase()))) return null
  if (!below.some((token) => token.deprel.startsWith('nsubj'))) return null
  const moved = below.filter(
    (token) => token !== being && !(OF_PLACE.test(token.deprel) && !isBehindPlace(token, place)),
  )
  return [
    { ...being, upos: 'VERB', head: place.head, deprel: place.deprel },
    { ...place, head: index, deprel: 'obl' },
    ...moved.map((token) => ({ ...token, head: index, deprel: ofVerb(token.deprel) })),
  ]
}

function isPlace({ upos, lemma }: Token): boolean {
  return upos === 'PROPN' || (upos === 'NOUN' && PLACES.has(lemma.toLowerCase()))
}

/** "in Beirut for three days": such a phrase tells how long or what for, not which Beirut. */
function isBehindPlace(token: Token, place: Token): boolean {
  return token.index > place.index && /^nmod(?!:poss)/.test(token.deprel)
}

/** What hung on a noun hangs on a verb under another name. */
function ofVerb(deprel: string): string {
  if (deprel === 'nmod') return 'obl'
  return deprel === 'acl' ? 'advcl' : deprel
}
