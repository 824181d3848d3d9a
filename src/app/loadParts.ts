import type { ReadingMode } from '../language/index.js'
import type { CoderParts } from './CoderParts.js'
import { headlineWords } from './loading/headlineWords.js'
import { loadClaimModel } from './loading/loadClaimModel.js'
import { loadEnglish } from './loading/loadEnglish.js'
import { loadFactuality } from './loading/loadFactuality.js'
import { loadLearned } from './loading/loadLearned.js'
import { loadLexicon } from './loading/loadLexicon.js'
import { loadOntology } from './loadOntology.js'
import { packageVersion } from './package/index.js'

/** Loads models, lexicon and gazetteer from a data folder. `fast` leaves the second parser out. */
export async function loadParts(dataFolder: string, mode: ReadingMode): Promise<CoderParts> {
  const rules = await loadRules(dataFolder, mode)
  const [learned, factuality, claimModel] = await Promise.all([
    loadLearned(dataFolder, rules.lexicon),
    loadFactuality(dataFolder),
    loadClaimModel(dataFolder),
  ])
  const versions = {
    ...rules.versions,
    learned: `${learned.version}.${factuality.version}`,
    claims: claimModel.version,
  }
  return { ...rules, learned: learned.step, factuality, claimModel, versions }
}

/** Loads all that `loadParts` does but what was learned from labels: the rules alone. */
export async function loadRules(dataFolder: string, mode: ReadingMode): Promise<CoderParts> {
  const [language, ontology, lexica] = await Promise.all([
    loadEnglish(dataFolder, mode),
    loadOntology(dataFolder),
    loadLexicon(dataFolder),
  ])
  return {
    mode,
    language,
    headlineWords: headlineWords(ontology.gazetteer, language, lexica),
    ontology,
    lexicon: lexica.events,
    embedding: lexica.embedding,
    speech: lexica.speech,
    wording: lexica.wording,
    factuality: null,
    claimModel: null,
    learned: null,
    versions: {
      sitrep: packageVersion(),
      language: language.version,
      lexicon: lexica.version,
      gazetteer: ontology.version,
      learned: null,
      claims: null,
    },
  }
}
