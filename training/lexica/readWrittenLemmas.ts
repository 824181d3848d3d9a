import { readWordList } from '../../src/language/lexica/readWordList.js'
import type { Lemmas } from './harvestLemmas.js'

/** The lemmas written by hand: forms of irregular verbs, then the additions, which win. */
export function readWrittenLemmas(irregularVerbs: string, additions: string): Lemmas {
  const lemmas = new Map<string, string>()
  for (const { fields } of readWordList(irregularVerbs, 'irregular-verbs.txt', 3)) {
    const [base = '', past = '', participle = ''] = fields
    lemmas.set(`${base}\tVB`, base)
    // "lay" is more often the past of lie than itself, "found" of find than of founding: the list's order decides
    for (const form of past.split('|')) if (!lemmas.has(`${form}\tVBD`)) lemmas.set(`${form}\tVBD`, base)
    for (const form of participle.split('|')) if (!lemmas.has(`${form}\tVBN`)) lemmas.set(`${form}\tVBN`, base)
  }
  for (const { fields } of readWordList(additions, 'lemma-additions.txt', 3)) {
    const [form = '', xpos = '', lemma = ''] = fields
    lemmas.set(`${form}\t${xpos}`, lemma)
  }
  return lemmas
}
