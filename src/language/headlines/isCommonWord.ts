import { hashText } from '../../util/index.js'
import { type Label, lexiconKey, type Tagger } from '../tagging/Tagger.js'

/** Tag sets of words that the news writes as names only. */
const PROPER: ReadonlySet<number> = new Set(['NNP', 'NNPS', 'NNP NNPS'].map(hashText))
/** Endings of verbs and nouns that no list holds; hardly a name has them. */
const COMMON_ENDING = /[a-z]{3}(?:ing|ed|ly|tion|tions|ment|ments|ness)$/

/** Whether the tagger's dictionary knows a word otherwise than as a name. */
export function isCommonWord(word: string, { lexicon, labels }: Pick<Tagger, 'lexicon' | 'labels'>): boolean {
  const key = lexiconKey(word)
  const tags = lexicon.forms.get(hashText(key))
  if (tags !== undefined) return !PROPER.has(tags)
  const certain = lexicon.certain.get(key)
  if (certain !== undefined) return !isProper(labels[certain])
  return COMMON_ENDING.test(key)
}

function isProper(label: Label | undefined): boolean {
  return label?.[0] === 'PROPN'
}
