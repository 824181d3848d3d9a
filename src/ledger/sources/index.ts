export {
  type NewSource,
  SOURCE_KINDS,
  type Source,
  type SourceChange,
  type SourceDetails,
  type SourceKind,
} from './Source.js'
export {
  ARTICLE_QUALITIES,
  type ArticleQuality,
  type EntryFetch,
  type ListedEntry,
  type PageMemory,
  type PendingEntry,
  type UnhadEntry,
} from './SourceEntry.js'
export type { PollRecord, RobotsRow, SourceFilter, SourceLedger } from './SourceLedger.js'
export type { PollMemory, SourcePoll } from './SourcePoll.js'
export { sourceIdOf } from './sourceIdOf.js'
