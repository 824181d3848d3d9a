import type { LearnedStep } from '../../coder/events/index.js'
import { learnedStep, readRanker } from '../../coder/learned/index.js'
import type { EventLexicon } from '../../coder/lexicon/index.js'
import { readDataFile } from './readDataFile.js'

export interface Learned {
  readonly step: LearnedStep
  /** Short name of the weights: equal weights have equal names. */
  readonly version: string
}

/** The step that was learned from labelled sentences, ready to judge what the rules of a lexicon propose. */
export async function loadLearned(dataFolder: string, lexicon: EventLexicon): Promise<Learned> {
  const ranker = readRanker(await readDataFile(dataFolder, 'models/en/ranker.bin'))
  return { step: learnedStep(ranker, lexicon), version: ranker.version }
}
