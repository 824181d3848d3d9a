import type { IndexedPhrase, PhraseIndex } from './PhraseIndex.js'
import { isPhraseGlue } from './phraseWords.js'

/** The longest phrase of an index that ends at `lemmas[last]`, with its length in words; or null. */
export function matchPhrase<T>(
  index: PhraseIndex<T>,
  lemmas: readonly string[],
  last: number,
): { readonly length: number; readonly value: T } | null {
  for (const phrase of index.endingWith(lemmas[last]?.toLowerCase() ?? '')) {
    const first = startOf(phrase, lemmas, last)
    if (first !== null) return { length: last - first + 1, value: phrase.value }
  }
  return null
}

/** Where the phrase begins if it ends at `last`; null where it does not stand there. */
function startOf<T>({ words }: IndexedPhrase<T>, lemmas: readonly string[], last: number): number | null {
  let at = last
  for (let word = words.length - 2; word >= 0; word--) {
    at--
    while (at >= 0 && isPhraseGlue(lemmas[at] ?? '')) at--
    if (!isForm(words[word] ?? '', lemmas[at]?.toLowerCase())) return null
  }
  return at
}

/** Inside a phrase a plural may meet its dictionary form: "human rights activist", "women's leader". */
function isForm(word: string, lemma: string | undefined): boolean {
  if (lemma === undefined) return false
  return (
    word === lemma ||
    (word.length === lemma.length + 1 && word.endsWith('s') && word.startsWith(lemma)) ||
    (word === 'women' && lemma === 'woman') ||
    (word === 'men' && lemma === 'man')
  )
}
