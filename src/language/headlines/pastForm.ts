import type { LemmaLexicon } from '../lemmas/LemmaLexicon.js'

/** The past tense of a verb: "flew" of fly, "vowed" of vow, "seized" of seize. */
export function pastForm(lemma: string, { exceptions }: LemmaLexicon): string {
  for (const [key, known] of exceptions) {
    // What begins like the verb is regular, or a slip of the texts that the list was made from.
    if (known === lemma && key.endsWith('\tVBD') && !key.startsWith(lemma)) return key.slice(0, -4)
  }
  if (lemma.endsWith('e')) return `${lemma}d`
  if (/[^aeiou]y$/.test(lemma)) return `${lemma.slice(0, -1)}ied`
  return /^[^aeiou]*[aeiou][bdgmnprt]$/.test(lemma) ? `${lemma}${lemma.slice(-1)}ed` : `${lemma}ed`
}
