import type { Language } from '../Language.js'
import { lemmatise } from '../lemmas/lemmatise.js'
import type { ParsedWord } from '../parseTokens.js'
import type { HeadlineWords } from './HeadlineWords.js'

/** A noun that is to be read as a verb. */
export interface HiddenVerb {
  readonly place: number
  readonly lemma: string
  readonly xpos: 'VBZ' | 'VBP'
}

const FINITE: ReadonlySet<string> = new Set(['VBZ', 'VBP', 'VBD', 'VBN', 'VB', 'MD'])
const NOMINAL: ReadonlySet<string> = new Set(['NN', 'NNS', 'NNP', 'NNPS'])
/** Nouns without -s that are many. */
const PLURALS: ReadonlySet<string> = new Set([
  'police',
  'people',
  'gunmen',
  'policemen',
  'women',
  'men',
  'children',
  'lawmen',
  'militiamen',
  'servicemen',
  'fishermen',
  'media',
  'troops',
  'cattle',
  'youth',
])

/**
 * A word of a line without a verb that can be its verb: "flies" in "Envoy flies to Khartoum", which a tagger takes for
 * insects; null where none can. It stands behind a noun and fits it in number. A noun that tells an event by itself
 * stays one unless an object follows: "air strikes in Kursk", but "jets bomb port".
 */
export function findHiddenVerb(
  tree: readonly ParsedWord[],
  { lemmaLexicon }: Pick<Language, 'lemmaLexicon'>,
  known: HeadlineWords,
): HiddenVerb | null {
  if (tree.length < 3 || tree.some(({ xpos }) => FINITE.has(xpos))) return null
  for (const word of tree.slice(1)) {
    const verb = asVerb(tree, word, (form) => lemmatise(form, 'VBZ', lemmaLexicon), known)
    if (verb !== null) return verb
  }
  return null
}

function asVerb(
  tree: readonly ParsedWord[],
  word: ParsedWord,
  lemmaOf: (form: string) => string,
  known: HeadlineWords,
): HiddenVerb | null {
  const before = tree[word.index - 1]
  const after = tree[word.index + 1]
  if (before === undefined || !NOMINAL.has(word.xpos) || !NOMINAL.has(before.xpos)) return null
  const form = word.text.toLowerCase()
  const hasEnding = /[^s]s$/.test(form)
  const lemma = hasEnding ? lemmaOf(form) : form
  if (!known.isVerb(lemma) || hasEnding === isPlural(tree, before)) return null
  if (known.isEventNoun(lemma) && !opensObject(after)) return null
  return { place: word.index, lemma, xpos: hasEnding ? 'VBZ' : 'VBP' }
}

/** Whether the subject is many: a plural, or several joined by "and" or a comma. */
function isPlural(tree: readonly ParsedWord[], { index, xpos, text }: ParsedWord): boolean {
  if (xpos === 'NNS' || xpos === 'NNPS' || PLURALS.has(text.toLowerCase())) return true
  return tree.slice(0, index).some((word) => word.text === 'and' || word.text === ',' || word.text === '&')
}

function opensObject(after: ParsedWord | undefined): boolean {
  return after !== undefined && /^(?:NN|JJ|CD|DT|PRP|TO|POS$)/.test(after.xpos)
}
