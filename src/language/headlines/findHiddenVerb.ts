import type { Language } from '../Language.js'
import type { LemmaLexicon } from '../lemmas/LemmaLexicon.js'
import { lemmatise } from '../lemmas/lemmatise.js'
import type { ParsedWord } from '../parseTokens.js'
import type { HeadlineWords } from './HeadlineWords.js'

/** A noun that is to be read as a verb. */
export interface HiddenVerb {
  readonly place: number
  readonly lemma: string
  readonly xpos: 'VBZ' | 'VBP' | 'VBN'
}

const FINITE: ReadonlySet<string> = new Set(['VBZ', 'VBP', 'VBD', 'VBN', 'VB', 'MD'])
const NOMINAL: ReadonlySet<string> = new Set(['NN', 'NNS', 'NNP', 'NNPS'])
/** Nouns without -s that are many. */
const PLURALS: ReadonlySet<string> = new Set(
  'police people gunmen policemen women men children lawmen militiamen servicemen fishermen media troops youth'.split(
    ' ',
  ),
)
const PARTICLES: ReadonlySet<string> = new Set(['out', 'down', 'up', 'back', 'away'])

/**
 * A word of a line without a verb that can be its verb: "flies" in "Envoy flies to Khartoum", which a tagger takes for
 * insects, "shot" in "Six shot dead"; null where none can. It stands behind a noun and fits it in number. A plural that
 * tells an event by itself stays one unless an object follows: "air strikes in Kursk", but "jet bombs port".
 */
export function findHiddenVerb(
  tree: readonly ParsedWord[],
  { lemmaLexicon }: Pick<Language, 'lemmaLexicon'>,
  known: HeadlineWords,
): HiddenVerb | null {
  if (tree.length < 3 || tree.some((word) => isFiniteVerb(tree, word, known))) return null
  for (const word of tree.slice(1)) {
    const verb = asParticiple(tree, word, lemmaLexicon) ?? asVerb(tree, word, lemmaLexicon, known)
    if (verb !== null) return verb
  }
  return null
}

/** A verb other than an infinitive with "to" and a part of a fixed compound ("tear gas"). */
function isFiniteVerb(tree: readonly ParsedWord[], { index, xpos, text }: ParsedWord, known: HeadlineWords): boolean {
  if (!FINITE.has(xpos)) return false
  if (xpos === 'VB' && tree[index - 1]?.xpos === 'TO') return false
  return !known.isListed(`${text} ${tree[index + 1]?.text ?? ''}`.toLowerCase())
}

/** "Six shot dead": the participle of an irregular verb that is a noun as well. */
function asParticiple(tree: readonly ParsedWord[], word: ParsedWord, { exceptions }: LemmaLexicon): HiddenVerb | null {
  const form = word.text.toLowerCase()
  const lemma = exceptions.get(`${form}\tVBN`)
  const before = tree[word.index - 1]
  const after = tree[word.index + 1]
  if (lemma === undefined || lemma === form || !/^(?:NN|JJ)$/.test(word.xpos)) return null
  if (!/^(?:NN|NNS|NNP|NNPS|CD)$/.test(before?.xpos ?? '') || /^(?:NN|NNS|NNP|NNPS)$/.test(after?.xpos ?? ''))
    return null
  return { place: word.index, lemma, xpos: 'VBN' }
}

function asVerb(
  tree: readonly ParsedWord[],
  word: ParsedWord,
  lemmaLexicon: LemmaLexicon,
  known: HeadlineWords,
): HiddenVerb | null {
  const before = tree[word.index - 1]
  const after = tree[word.index + 1]
  if (before === undefined || (!NOMINAL.has(before.xpos) && before.index > 0)) return null
  const form = word.text.toLowerCase()
  const hasEnding = /[^s]s$/.test(form)
  const lemma = hasEnding ? lemmatise(form, 'VBZ', lemmaLexicon) : form
  if (!known.isVerb(lemma) || hasEnding === isPlural(tree, before)) return null
  const mayBeOne = NOMINAL.has(word.xpos) || (word.xpos === 'JJ' && !hasEnding)
  if (!mayBeOne || (hasEnding && known.isEventNoun(lemma) && !opensObject(after))) return null
  return { place: word.index, lemma, xpos: hasEnding ? 'VBZ' : 'VBP' }
}

/** Whether the subject is many: a plural, or several joined by "and" or a comma. */
function isPlural(tree: readonly ParsedWord[], { index, xpos, text }: ParsedWord): boolean {
  if (xpos === 'NNS' || xpos === 'NNPS' || PLURALS.has(text.toLowerCase())) return true
  // "Houthis", "Rohingyas": a people or group that no dictionary knows
  if (xpos === 'NNP' && /[aeiou]s$/.test(text)) return true
  return tree.slice(0, index).some((word) => word.text === 'and' || word.text === ',' || word.text === '&')
}

function opensObject(after: ParsedWord | undefined): boolean {
  return after !== undefined && (/^(?:NN|JJ|CD|DT|PRP)/.test(after.xpos) || PARTICLES.has(after.text.toLowerCase()))
}
