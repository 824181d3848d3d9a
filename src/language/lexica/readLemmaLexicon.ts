import type { LemmaLexicon } from '../lemmas/LemmaLexicon.js'
import { badLine, readWordList } from './readWordList.js'

/** Reads the lemmatiser's lists: exceptions (form, tag, lemma) and verbs that end in e. */
export function readLemmaLexicon(files: { readonly lemmaExceptions: string; readonly verbsInE: string }): LemmaLexicon {
  const exceptions = new Map<string, string>()
  for (const { fields, line } of readWordList(files.lemmaExceptions, 'lemma-exceptions.txt', 3)) {
    const [form = '', xpos = '', lemma = ''] = fields
    const key = `${form}\t${xpos}`
    if (exceptions.has(key)) throw badLine('lemma-exceptions.txt', line, `"${form}" as ${xpos} is listed twice`)
    exceptions.set(key, lemma)
  }
  const verbs = readWordList(files.verbsInE, 'verbs-in-e.txt', 1)
  return { exceptions, verbsInE: new Set(verbs.map(({ fields }) => fields[0] ?? '')) }
}
