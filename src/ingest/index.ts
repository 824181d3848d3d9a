export type { PeekedBytes } from './bytes/peekBytes.js'
export { unpackBytes } from './bytes/unpackBytes.js'
export type { DraftResult } from './DraftResult.js'
export { parsePublished } from './dates/parsePublished.js'
export { discoverFeeds, guessFeeds, type OfferedFeed } from './feeds/discoverFeeds.js'
export type { Feed, FeedEntry, FeedFault, FeedFormat, FeedOrigin } from './feeds/Feed.js'
export type { FollowedSource } from './feeds/opml/FollowedSource.js'
export { readOpml, type SourceList } from './feeds/opml/readOpml.js'
export { writeOpml } from './feeds/opml/writeOpml.js'
export { readFeed } from './feeds/readFeed.js'
export { readSitemap, type SitemapIndex, type SitemapPages } from './feeds/sitemaps/readSitemap.js'
export type { GdeltActor, GdeltCodes, GdeltEvent, GdeltPlace, PloverReading } from './gdelt/GdeltEvent.js'
export { parseFips } from './gdelt/parseFips.js'
export { type GdeltLine, readGdeltEvents } from './gdelt/readGdeltEvents.js'
export { INPUT_FORMATS, type InputFormat } from './InputFormat.js'
export { LIMITS } from './limits.js'
export { type LineResult, readLines } from './lines/readLines.js'
export { HostQueue, type HostQueueOptions } from './polling/HostQueue.js'
export { type HealthRemark, type PollRow, type SourceHealth, sourceHealth } from './polling/health/sourceHealth.js'
export type { PollParts } from './polling/PollParts.js'
export {
  newPollState,
  type PolledBody,
  type PollResult,
  type PollState,
  type PollStatus,
} from './polling/PollResult.js'
export { type Poll, pollSource } from './polling/pollSource.js'
export type { RobotsRecord, RobotsStore } from './polling/robots/RobotsRecord.js'
export type { ReportDraft } from './ReportDraft.js'
export { type IngestOptions, readDrafts } from './readDrafts.js'
export { type FoundSources, findSources, type SourceAddress } from './sources/findSources.js'
export type { InputSource } from './sources/InputSource.js'
export { type OpenOptions, openSource } from './sources/openSource.js'
