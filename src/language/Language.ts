import type { Bilstm } from './bilstm/Bilstm.js'
import type { LemmaLexicon } from './lemmas/LemmaLexicon.js'
import type { PerceptronParser } from './parsing/PerceptronParser.js'
import type { Tagger } from './tagging/Tagger.js'
import type { TokenLexicon } from './tokens/TokenLexicon.js'

/** `accurate` reads with both parsers, `fast` with the perceptron alone. */
export type ReadingMode = 'accurate' | 'fast'

/** Everything that reading one language needs, loaded and checked. */
export interface Language {
  /** Name of the language and a digest of its weights and lists: changes whenever a result could. */
  readonly version: string
  readonly tokenLexicon: TokenLexicon
  readonly lemmaLexicon: LemmaLexicon
  readonly tagger: Tagger
  readonly perceptron: PerceptronParser
  /** Null where only the fast mode was loaded. */
  readonly network: NetworkReader | null
}

/** The network parser and how its tags relate to the tagger's. */
export interface NetworkReader {
  readonly bilstm: Bilstm
  /** For each label of the tagger, the network's number of the same tag, or -1. */
  readonly tagMatch: Int32Array
  /** The network's relations with their numbers, in order. */
  readonly relationNumbers: ReadonlyMap<string, number>
}
