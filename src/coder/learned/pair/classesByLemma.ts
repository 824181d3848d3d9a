import type { ClassesByLemma } from './pathFeatures.js'

/** Turns the lexicon's word classes round: the classes of each lemma, in the order of the file. */
export function classesByLemma(classes: ReadonlyMap<string, ReadonlySet<string>>): ClassesByLemma {
  const names = new Map<string, string[]>()
  for (const [name, lemmas] of classes) {
    for (const lemma of lemmas) {
      const own = names.get(lemma)
      if (own) own.push(name)
      else names.set(lemma, [name])
    }
  }
  return names
}
