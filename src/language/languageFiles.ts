/** The files a language is made of, below the data folder; whoever has a disk reads them and passes them in. */
export const ENGLISH_FILES = {
  tagger: 'models/en/tagger.bin',
  perceptron: 'models/en/perceptron.bin',
  bilstm: 'models/en/bilstm.bin',
  kernel: 'models/kernel.wasm',
  abbreviations: 'language/en/abbreviations.txt',
  contractions: 'language/en/contractions.txt',
  prefixes: 'language/en/prefixes.txt',
  units: 'language/en/units.txt',
  starters: 'language/en/sentence-starters.txt',
  lemmaExceptions: 'language/en/lemma-exceptions.txt',
  verbsInE: 'language/en/verbs-in-e.txt',
} as const

/** The contents of those files. Without `bilstm` a language reads in fast mode only. */
export interface LanguageFiles {
  readonly tagger: Uint8Array
  readonly perceptron: Uint8Array
  readonly bilstm?: Uint8Array
  readonly kernel: Uint8Array
  readonly abbreviations: string
  readonly contractions: string
  readonly prefixes: string
  readonly units: string
  readonly starters: string
  readonly lemmaExceptions: string
  readonly verbsInE: string
}
