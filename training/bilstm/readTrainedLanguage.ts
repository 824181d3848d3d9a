import { readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { ENGLISH_FILES, type Language, loadLanguage } from '../../src/language/index.js'

const DATA = fileURLToPath(new URL('../../data/', import.meta.url))

/** The language made of the weights in a folder and, for the rest, the repository's own data. */
export function readTrainedLanguage(models: string): Language {
  const weights = (path: string) => readFileSync(join(models, basename(path)))
  const text = (path: string) => readFileSync(join(DATA, path), 'utf8')
  return loadLanguage({
    tagger: weights(ENGLISH_FILES.tagger),
    perceptron: weights(ENGLISH_FILES.perceptron),
    bilstm: weights(ENGLISH_FILES.bilstm),
    kernel: readFileSync(join(DATA, ENGLISH_FILES.kernel)),
    abbreviations: text(ENGLISH_FILES.abbreviations),
    contractions: text(ENGLISH_FILES.contractions),
    prefixes: text(ENGLISH_FILES.prefixes),
    units: text(ENGLISH_FILES.units),
    starters: text(ENGLISH_FILES.starters),
    lemmaExceptions: text(ENGLISH_FILES.lemmaExceptions),
    verbsInE: text(ENGLISH_FILES.verbsInE),
  })
}
