import type { FeatureProgram } from '../features/compileTemplates.js'
import { compileTemplates } from '../features/compileTemplates.js'
import type { SparseWeights } from '../weights/SparseWeights.js'
import type { ParserAtomPlan } from './readParserAtoms.js'
import { planParserAtoms } from './readParserAtoms.js'

/** A loaded transition parser. The buffers are overwritten at every step; they only save allocation. */
export interface PerceptronParser {
  readonly relations: readonly string[]
  readonly rootRelation: number
  readonly weights: SparseWeights
  readonly features: ParserFeatures
}

/** The compiled templates with room for one situation's atoms. */
export interface ParserFeatures {
  readonly program: FeatureProgram
  readonly plan: ParserAtomPlan
  readonly atoms: Int32Array
}

export function createParserFeatures(templates: readonly string[]): ParserFeatures {
  const program = compileTemplates(templates)
  return {
    program,
    plan: planParserAtoms(program),
    atoms: new Int32Array(program.atoms.length),
  }
}

export function createPerceptronParser(
  relations: readonly string[],
  templates: readonly string[],
  weights: SparseWeights,
): PerceptronParser {
  return {
    relations,
    rootRelation: relations.indexOf('root'),
    weights,
    features: createParserFeatures(templates),
  }
}
