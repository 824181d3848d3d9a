import { hashText } from '../../util/index.js'
import type { FeatureProgram } from '../features/compileTemplates.js'
import { compileTemplates } from '../features/compileTemplates.js'
import type { SparseWeights } from '../weights/SparseWeights.js'
import { describeWord } from '../words/describeWord.js'
import type { TaggerAtomPlan } from './readTaggerAtoms.js'
import { planTaggerAtoms } from './readTaggerAtoms.js'

/** A joint tag: the universal and the Penn Treebank part of speech. */
export type Label = readonly [upos: string, xpos: string]

/** What is known of words before any context is looked at; a word's key is its lower case with digits as 0. */
export interface TaggerLexicon {
  /** Words that always have one tag, and its label number. */
  readonly certain: ReadonlyMap<string, number>
  /** The set of frequent labels in the treebanks, as a hash. */
  readonly classes: ReadonlyMap<string, number>
  /** The set of tags that the word-form lexicon knows, as a hash, by the hash of the word's key. */
  readonly forms: ReadonlyMap<number, number>
}

/** The compiled templates with room for one word's atoms. */
export interface TaggerFeatures {
  readonly program: FeatureProgram
  readonly plan: TaggerAtomPlan
  readonly atoms: Int32Array
}

export interface Tagger {
  readonly labels: readonly Label[]
  readonly lexicon: TaggerLexicon
  readonly weights: SparseWeights
  readonly features: TaggerFeatures
  readonly words: WordCache
}

/** Descriptions of words met so far; forgets everything when full, which never changes a result. */
export interface WordCache {
  readonly limit: number
  readonly facts: Map<string, Int32Array>
}

export function createTaggerFeatures(templates: readonly string[]): TaggerFeatures {
  const program = compileTemplates(templates)
  return {
    program,
    plan: planTaggerAtoms(program),
    atoms: new Int32Array(program.atoms.length),
  }
}

export function createTagger(
  labels: readonly Label[],
  templates: readonly string[],
  lexicon: TaggerLexicon,
  weights: SparseWeights,
): Tagger {
  return {
    labels,
    lexicon,
    weights,
    features: createTaggerFeatures(templates),
    words: createWordCache(),
  }
}

/** The tag behind a label number. */
export function labelOf(tagger: Tagger, label: number): Label {
  const found = tagger.labels[label]
  if (found === undefined) throw new RangeError(`the tagger has no label ${label}`)
  return found
}

export function createWordCache(): WordCache {
  return { limit: 50_000, facts: new Map() }
}

/** The description of a word followed by its two lexicon classes. */
export function recallWord(form: string, lexicon: TaggerLexicon, cache: WordCache): Int32Array {
  const known = cache.facts.get(form)
  if (known !== undefined) return known
  const key = lexiconKey(form)
  const facts = describeWord(form)
  const described = new Int32Array(facts.length + 2)
  described.set(facts)
  described[facts.length] = lexicon.classes.get(key) ?? 0
  described[facts.length + 1] = lexicon.forms.get(hashText(key)) ?? 0
  if (cache.facts.size >= cache.limit) cache.facts.clear()
  if (form.length < 100) cache.facts.set(form, described)
  return described
}

export function lexiconKey(form: string): string {
  return form.toLowerCase().replace(/[0-9]/g, '0')
}
