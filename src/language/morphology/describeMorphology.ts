import type { Morphology } from '../../types/index.js'

/** A word as the rules of morphology see it. */
export interface TaggedWord {
  readonly text: string
  readonly upos: string
  readonly xpos: string
  readonly head: number
  readonly deprel: string
}

const NONE: Morphology = { tense: null, verbForm: null, voice: null, number: null }
const SINGULAR_PRONOUNS =
  /^(?:i|me|my|mine|myself|he|him|his|himself|she|her|hers|herself|it|its|itself|this|that|yourself)$/i
const PLURAL_PRONOUNS = /^(?:we|us|our|ours|ourselves|they|them|their|theirs|themselves|these|those|yourselves)$/i

/** Tense, verb form, voice and number of the word at `index`, from its tag and its place in the tree. */
export function describeMorphology(words: readonly TaggedWord[], index: number): Morphology {
  const word = words[index]
  if (word === undefined) return NONE
  const { xpos } = word
  if (xpos.startsWith('VB') || xpos === 'MD') return describeVerb(words, index, xpos)
  return { ...NONE, number: numberOf(word) }
}

function numberOf({ text, xpos, upos }: TaggedWord): Morphology['number'] {
  if (xpos === 'NN' || xpos === 'NNP') return 'singular'
  if (xpos === 'NNS' || xpos === 'NNPS') return 'plural'
  if (upos !== 'PRON' && upos !== 'DET') return null
  if (SINGULAR_PRONOUNS.test(text)) return 'singular'
  return PLURAL_PRONOUNS.test(text) ? 'plural' : null
}

function describeVerb(words: readonly TaggedWord[], index: number, xpos: string): Morphology {
  const isVerb = words[index]?.upos === 'VERB'
  const voice = isVerb ? (isPassive(words, index, xpos) ? 'passive' : 'active') : null
  switch (xpos) {
    case 'VBD':
      return { tense: 'past', verbForm: 'finite', voice, number: null }
    case 'VBZ':
      return { tense: 'present', verbForm: 'finite', voice, number: 'singular' }
    case 'VBP':
    case 'MD':
      return { tense: 'present', verbForm: 'finite', voice, number: null }
    case 'VBG':
      return { tense: 'present', verbForm: isParticiple(words, index) ? 'participle' : 'gerund', voice, number: null }
    case 'VBN':
      return { tense: 'past', verbForm: 'participle', voice, number: null }
    default:
      return { tense: null, verbForm: 'infinitive', voice, number: null }
  }
}

/** "were arrested", "arrested by police", "the men arrested": a past participle without "have" over it. */
function isPassive(words: readonly TaggedWord[], index: number, xpos: string): boolean {
  if (xpos !== 'VBN') return false
  const children = words.filter(({ head }) => head === index)
  if (children.some(({ deprel }) => /^(?:nsubj:pass|csubj:pass|aux:pass|obl:agent)$/.test(deprel))) return true
  const hasAuxiliary = children.some(({ deprel }) => deprel === 'aux')
  const hasSubject = children.some(({ deprel }) => deprel === 'nsubj')
  if (hasAuxiliary || hasSubject) return false
  return !isConjunctOfActive(words, index)
}

/** In "has met and praised" the second participle shares the auxiliary of the first. */
function isConjunctOfActive(words: readonly TaggedWord[], index: number): boolean {
  const word = words[index]
  if (word?.deprel !== 'conj') return false
  const first = words[word.head]
  return first?.xpos === 'VBN' && !isPassive(words, word.head, first.xpos)
}

/** "is moving", "troops moving north" against "moving north was a mistake". */
function isParticiple(words: readonly TaggedWord[], index: number): boolean {
  const deprel = words[index]?.deprel ?? ''
  if (/^(?:acl|amod|advcl)/.test(deprel)) return !words.some(({ head, deprel: of }) => head === index && of === 'mark')
  return words.some(({ head, deprel: of }) => head === index && of === 'aux')
}
