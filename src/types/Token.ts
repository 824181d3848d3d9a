import type { Span } from './Span.js'

/** The 17 universal part-of-speech tags (UD v2). */
export type Upos =
  | 'ADJ'
  | 'ADP'
  | 'ADV'
  | 'AUX'
  | 'CCONJ'
  | 'DET'
  | 'INTJ'
  | 'NOUN'
  | 'NUM'
  | 'PART'
  | 'PRON'
  | 'PROPN'
  | 'PUNCT'
  | 'SCONJ'
  | 'SYM'
  | 'VERB'
  | 'X'

/** What the coder needs of a word's morphology; a field is null where it does not apply. */
export interface Morphology {
  readonly tense: 'past' | 'present' | null
  readonly verbForm: 'finite' | 'infinitive' | 'gerund' | 'participle' | null
  readonly voice: 'active' | 'passive' | null
  readonly number: 'singular' | 'plural' | null
}

/** One syntactic word with its place in the tree (UD v2 basic dependencies). */
export interface Token extends Span {
  /** Position in its sentence, from 0. */
  readonly index: number
  /** The word as written: `report.text.slice(start, end)`. */
  readonly text: string
  /** Lower-case dictionary form; proper names keep their capitals. */
  readonly lemma: string
  readonly upos: Upos
  /** Penn Treebank tag. */
  readonly xpos: string
  readonly morphology: Morphology
  /** Index of the governing token; -1 for the root of the sentence. */
  readonly head: number
  /** UD relation to the governor, with subtype: `nsubj:pass`. */
  readonly deprel: string
}
