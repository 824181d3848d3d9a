import type { FeatureProgram } from '../features/compileTemplates.js'
import { WORD_FACTS } from '../words/describeWord.js'

const OFFSETS: Readonly<Record<string, number>> = { b: -2, a: -1, w: 0, c: 1, d: 2 }
const FACTS: readonly string[] = [...WORD_FACTS, 'class', 'forms']
const SPECIALS: readonly string[] = ['bias', 'tag1', 'tag2', 'place']

/** For each atom: the word's offset and fact number, or (fact -1) the number of a special value. */
export interface TaggerAtomPlan {
  readonly offsets: Int32Array
  readonly facts: Int32Array
}

/** The words of a sentence with padding, and whether most of it is in capitals. */
export interface TaggerSentence {
  readonly wordCount: number
  /** Facts of word i are at i + 2; two empty descriptions stand on either side. */
  readonly facts: readonly Int32Array[]
  readonly capitals: boolean
}

export function planTaggerAtoms(program: FeatureProgram): TaggerAtomPlan {
  const offsets = new Int32Array(program.atoms.length)
  const facts = new Int32Array(program.atoms.length)
  for (const [i, atom] of program.atoms.entries()) {
    const special = SPECIALS.indexOf(atom)
    const [word = '', factName = ''] = atom.split('.')
    const fact = FACTS.indexOf(factName)
    const offset = special >= 0 ? special : OFFSETS[word]
    if (offset === undefined || (special < 0 && fact < 0))
      throw new RangeError(`unknown atom in a tagger template: ${atom}`)
    offsets[i] = offset
    facts[i] = special >= 0 ? -1 : fact
  }
  return { offsets, facts }
}

/** Fills `atoms` for the word at `index`; `tag1` and `tag2` are the label numbers before it, -1 at the start. */
export function readTaggerAtoms(
  plan: TaggerAtomPlan,
  sentence: TaggerSentence,
  index: number,
  tag1: number,
  tag2: number,
  atoms: Int32Array,
): void {
  const place = index === 0 ? 1 : sentence.capitals ? 2 : 0
  for (let i = 0; i < plan.facts.length; i++) {
    const fact = plan.facts[i] as number
    const offset = plan.offsets[i] as number
    let value: number
    if (fact >= 0) value = (sentence.facts[index + 2 + offset] as Int32Array)[fact] as number
    else value = offset === 1 ? tag1 : offset === 2 ? tag2 : offset === 3 ? place : 0
    atoms[i] = Math.imul(value ^ 0x5bd1e995, 0x9e3779b1)
  }
}
