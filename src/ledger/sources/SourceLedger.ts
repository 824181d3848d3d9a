import type { NewSource, Source, SourceChange } from './Source.js'
import type { EntryFetch, ListedEntry, PageMemory, PendingEntry, UnhadEntry } from './SourceEntry.js'
import type { PollMemory, SourcePoll } from './SourcePoll.js'

/** What is remembered of the robots.txt of a site. */
export interface RobotsRow {
  /** `https://post.example`. */
  readonly origin: string
  readonly fetchedAt: string
  /** Its text, empty where the site has none; null while none could be got. */
  readonly text: string | null
  readonly unreachableSince: string | null
}

/** One poll with all that it leaves behind. */
export interface PollRecord {
  readonly sourceId: string
  readonly poll: Omit<SourcePoll, 'newEntryCount'>
  readonly memory: PollMemory
  readonly entries: readonly ListedEntry[]
  /** True where new entries are only to be known from now on, not fetched: the old pages of a plain sitemap. */
  readonly passOver?: boolean
}

/** Whether an answer is about sources that are removed, too. */
export interface SourceFilter {
  readonly withRemoved?: boolean
  /** Answer with how they were set at this instant, ISO 8601 in UTC; absent: now. */
  readonly asOf?: string
}

/** The part of a ledger that holds what is followed: sources, how they were asked, what they listed. Nothing is deleted. */
export interface SourceLedger {
  /** Follows an address. One that is followed stays as it is; one that was removed is followed again. */
  add(source: NewSource, at: string): Promise<{ readonly source: Source; readonly isNew: boolean }>
  /** In the order in which they were added. */
  list(filter?: SourceFilter): Promise<Source[]>
  /** Sets something of a source, keeping how it was set before; throws `not-found` where there is none of this id. */
  set(id: string, change: SourceChange, at: string): Promise<Source>
  /** The latest polls of a source, oldest first. */
  polls(id: string, most: number): Promise<SourcePoll[]>
  /** What the next poll needs; null before the first. */
  memory(id: string): Promise<PollMemory | null>
  /** Keeps a poll and the entries that it listed for the first time, in one step; gives back how many these are. */
  recordPoll(record: PollRecord): Promise<number>
  /** Entries of a source that are to be fetched now, those listed first before others. */
  pending(id: string, at: string, most: number): Promise<PendingEntry[]>
  /**
   * Entries of a source that were listed since an instant, whose page was had, and which were not asked for since
   * another; those asked longest ago first, one of each address.
   */
  recheckable(id: string, listedSince: string, askedBefore: string, most: number): Promise<PendingEntry[]>
  /** The earliest instant at which an entry that waits is to be tried; null where none waits. */
  nextTry(id: string): Promise<string | null>
  recordFetch(entryKey: number, fetch: EntryFetch): Promise<void>
  /** How the page at an address was last got, by an entry of any source. */
  page(url: string): Promise<PageMemory | null>
  /** The kept report with this address and these words (`sha256:` and digest), by whatever outlet; null where none is. */
  reportAt(url: string, textId: string): Promise<string | null>
  /** Entries that could not be had since an instant, the latest first. */
  unhad(since: string, most: number): Promise<UnhadEntry[]>
  robots(): Promise<RobotsRow[]>
  saveRobots(rows: readonly RobotsRow[]): Promise<void>
}
