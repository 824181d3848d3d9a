import { digestBytes } from '../util/index.js'
import { loadBilstm } from './bilstm/loadBilstm.js'
import { matchTags } from './combination/combineTags.js'
import type { Language, NetworkReader } from './Language.js'
import type { LanguageFiles } from './languageFiles.js'
import { readLemmaLexicon } from './lexica/readLemmaLexicon.js'
import { readTokenLexicon } from './lexica/readTokenLexicon.js'
import { loadPerceptron } from './parsing/loadPerceptron.js'
import { loadTagger } from './tagging/loadTagger.js'
import type { Tagger } from './tagging/Tagger.js'

/** Builds a language from the contents of its files; a bad file is named in the fault. */
export function loadLanguage(files: LanguageFiles): Language {
  const tagger = loadTagger(files.tagger, files.kernel)
  return {
    version: `en-${digestFiles(files)}`,
    tokenLexicon: readTokenLexicon(files),
    lemmaLexicon: readLemmaLexicon(files),
    tagger,
    perceptron: loadPerceptron(files.perceptron, files.kernel),
    network: loadNetwork(files, tagger),
  }
}

function loadNetwork({ bilstm: weights, kernel }: LanguageFiles, tagger: Tagger): NetworkReader | null {
  if (weights === undefined) return null
  const bilstm = loadBilstm(weights, kernel)
  const relationNumbers = new Map(bilstm.relations.map((relation, number) => [relation, number]))
  return { bilstm, tagMatch: matchTags(tagger.labels, bilstm.tags), relationNumbers }
}

function digestFiles(files: LanguageFiles): string {
  const encoder = new TextEncoder()
  const names = Object.keys(files).sort() as (keyof LanguageFiles)[]
  const parts = names.map((name) => {
    const content = files[name] ?? ''
    return digestBytes(typeof content === 'string' ? encoder.encode(content) : content)
  })
  return digestBytes(encoder.encode(parts.join(' ')))
}
