/** What is read at most, so that no input can exhaust the machine. */
export const LIMITS = {
  /** Bytes of one text, page, or row of a CSV or JSONL file. */
  reportBytes: 5_000_000,
  /** Bytes of a page fetched from the web. */
  pageBytes: 5_000_000,
  /** Bytes, elements, nesting and entries of one feed, sitemap or OPML file. */
  feedBytes: 10_000_000,
  feedTags: 500_000,
  /** Letters of one tag with its attributes; feeds with masses of them are slow to take apart. */
  feedTagLength: 65_536,
  feedDepth: 100,
  feedEntries: 5_000,
  /** Bytes of a file of a dataset fetched from the web. */
  datasetBytes: 200_000_000,
  /** Files in a packed archive, and bytes that they unpack to. */
  archiveFiles: 10_000,
  archiveBytes: 4_000_000_000,
  /** Bytes of a record of a web archive that is looked into. */
  warcRecordBytes: 20_000_000,
  fetchTimeoutMs: 15_000,
  redirectCount: 5,
} as const
