import type { LemmaLexicon } from './LemmaLexicon.js'

/** Irregular past forms that are verbs of their own as well: "they found a party". */
const PRESENT_TOO: ReadonlySet<string> = new Set('bound fell felt found ground lay left rent saw wound'.split(' '))

/** The dictionary form of a word, given its Penn tag: "striking" VBG -> strike. Names keep their capitals. */
export function lemmatise(form: string, xpos: string, lexicon: LemmaLexicon): string {
  const lower = form.toLowerCase().replaceAll('’', "'")
  // "PM" is a minister, "pm" the afternoon
  const exception = form === 'PM' ? undefined : lexicon.exceptions.get(`${lower}\t${xpos}`)
  if (xpos === 'NNP' || xpos === 'NNPS')
    return restoreCase(exception ?? (xpos === 'NNPS' ? singular(lower) : lower), form)
  if (exception !== undefined) return exception
  switch (xpos) {
    case 'VBP':
      return PRESENT_TOO.has(lower) ? lower : (lexicon.exceptions.get(`${lower}\tVBD`) ?? lower)
    case 'NNS':
      return /..men$/.test(lower) ? `${lower.slice(0, -2)}an` : singular(lower)
    case 'VBZ':
      return singular(lower)
    case 'VBD':
    case 'VBN':
      return stripVerbEnding(lower, 'ed', lexicon)
    case 'VBG':
      return stripVerbEnding(lower, 'ing', lexicon)
    case 'JJR':
    case 'RBR':
      return stripDegree(lower, 'er')
    case 'JJS':
    case 'RBS':
      return stripDegree(lower, 'est')
    default:
      return form === 'I' || (xpos === 'NN' && isAcronym(form)) ? form : lower
  }
}

/** "GDP", "IAEA", "L2". */
function isAcronym(form: string): boolean {
  return /^[A-Z][A-Z0-9]+$/.test(form)
}

/** Plural nouns and third persons have the same endings. */
function singular(word: string): string {
  if (!word.endsWith('s') || word.endsWith('ss') || word.length < 3) return word
  if (word.endsWith('ies') && word.length > 4) return `${word.slice(0, -3)}y`
  if (/(?:ss|x|sh|[^aeiou]ch|tch|[aeo]ach|zz|[^aeiou]o)es$/.test(word)) return word.slice(0, -2)
  return word.slice(0, -1)
}

function stripVerbEnding(word: string, ending: 'ed' | 'ing', { verbsInE }: LemmaLexicon): string {
  if (!word.endsWith(ending) || word.length < ending.length + 2) return word
  const stem = word.slice(0, -ending.length)
  if (!/[aeiouy]/.test(stem)) return word
  // "freed", "decreed": the verb ends in -ee
  if (ending === 'ed' && /[^aeiou]e$/.test(stem)) return `${stem}e`
  if (ending === 'ed' && stem.endsWith('i') && stem.length > 2) return `${stem.slice(0, -1)}y`
  if (verbsInE.has(`${stem}e`)) return `${stem}e`
  if (/([bdfgklmnprtvz])\1$/.test(stem) && !/(?:[aeiou]ll|ff|zz|[^aeiou]dd)$/.test(stem)) return stem.slice(0, -1)
  if (
    /(?:[^aeo](?:at|ir|ur)|[aeiou](?:ut|iz|is|ag)|ibut|itut|[^aeious][aeiou]?[csvz]|[^aeiou]u|[dlr]g|[bcdfgkpstz]l)$/.test(
      stem,
    )
  ) {
    return `${stem}e`
  }
  return stem
}

function stripDegree(word: string, ending: 'er' | 'est'): string {
  if (!word.endsWith(ending) || word.length < ending.length + 3) return word
  const stem = word.slice(0, -ending.length)
  if (stem.endsWith('i')) return `${stem.slice(0, -1)}y`
  if (/([bdgmnprt])\1$/.test(stem)) return stem.slice(0, -1)
  return /(?:[^aeiou][aeiou]?[csvz]|[dr]g|[bcdfgkptz]l|[^aeiou][aiu][rtdmk]|at)$/.test(stem) && stem.length > 2
    ? `${stem}e`
    : stem
}

/** Gives a name's lemma the capitals of the word it was read from. */
function restoreCase(lemma: string, form: string): string {
  if (form.toLowerCase().startsWith(lemma)) return form.slice(0, lemma.length)
  return form === form.toUpperCase() ? lemma.toUpperCase() : `${form.charAt(0)}${lemma.slice(1)}`
}
