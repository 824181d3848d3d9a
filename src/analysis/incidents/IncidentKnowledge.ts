import type { DataFile } from '../../util/index.js'
import { parseWordRules } from '../lineage/words/parseWordRules.js'
import type { WordRules } from '../lineage/words/WordRules.js'
import { type CountWords, parseCountWords } from './counts/parseCountWords.js'

/** The files of `data/` that incidents are told by. */
export interface IncidentFiles {
  readonly functionWords: DataFile
  readonly spellings: DataFile
  readonly counts: DataFile
}

/** What is known beforehand: words that mean little, spellings, and words of counts. */
export interface IncidentKnowledge {
  readonly words: WordRules
  readonly counts: CountWords
}

/** Reads the files; a bad line is refused by file and number. */
export function buildIncidentKnowledge({ functionWords, spellings, counts }: IncidentFiles): IncidentKnowledge {
  return { words: parseWordRules(functionWords, spellings), counts: parseCountWords(counts) }
}
