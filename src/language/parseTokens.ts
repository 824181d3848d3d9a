import type { Morphology, Upos } from '../types/index.js'
import { Fault } from '../types/index.js'
import type { Language, ReadingMode } from './Language.js'
import type { Draft } from './pipeline/Draft.js'
import { readingSteps } from './pipeline/readingSteps.js'

/** One word of a sentence that came in words, with everything but its place in a text. */
export interface ParsedWord {
  readonly index: number
  readonly text: string
  readonly lemma: string
  readonly upos: Upos
  readonly xpos: string
  readonly morphology: Morphology
  /** Index of the governing word; -1 for the root. */
  readonly head: number
  readonly deprel: string
}

/** Tags and parses sentences that are already divided into words, all of them together. */
export function parseTokens(
  sentences: readonly (readonly string[])[],
  language: Language,
  mode: ReadingMode,
): ParsedWord[][] {
  const start: Draft = { forms: sentences }
  const draft = readingSteps(mode).reduce((layers, step) => step.run(layers, language), start)
  return sentences.map((words, i) => words.map((text, index) => readWord(draft, i, index, text)))
}

function readWord(draft: Draft, sentence: number, index: number, text: string): ParsedWord {
  const tag = draft.tags?.[sentence]?.[index]
  const lemma = draft.lemmas?.[sentence]?.[index]
  const tree = draft.trees?.[sentence]
  const head = tree?.heads[index]
  const deprel = tree?.relations[index]
  const morphology = draft.morphology?.[sentence]?.[index]
  if (!tag || lemma === undefined || head === undefined || deprel === undefined || morphology === undefined) {
    throw new Fault('internal', `reading left a gap at word ${index + 1} of sentence ${sentence + 1}; please report it`)
  }
  return { index, text, lemma, upos: tag[0] as Upos, xpos: tag[1], morphology, head, deprel }
}
