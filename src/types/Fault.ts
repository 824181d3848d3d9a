/** Codes of what can go wrong with us or the world; doors map them to exit codes and HTTP statuses. */
export const FAULT_CODES = [
  'usage', // the caller asked for something impossible
  'bad-data-file', // a file of ours does not read
  'bad-model', // weights do not read
  'not-found', // no such file
  'unreadable', // cannot be opened, or is not text
  'empty-input', // nothing in it
  'no-article', // a page without an article
  'too-large', // beyond a stated limit
  'bad-encoding', // bytes are not in the encoding they claim
  'bad-record', // a line or row of a CSV or JSONL input does not read
  'fetch-failed', // a URL did not answer as it should
  'ledger-missing', // no ledger where one was asked for
  'ledger-foreign', // a file that is no ledger of ours
  'ledger-newer', // written by a newer version
  'ledger-corrupt', // damaged
  'ledger-locked', // another process writes
  'ledger-full', // no room on the disk
  'ledger-read-only', // may not be written
  'refused', // may not be fetched: robots.txt, a private address
  'no-feed', // not a feed, a sitemap or an OPML file, or a damaged one
  'internal', // a bug
] as const

export type FaultCode = (typeof FAULT_CODES)[number]

/** A failure of ours or the world's; the message says what to do next. */
export class Fault extends Error {
  readonly code: FaultCode
  constructor(code: FaultCode, message: string, options?: { cause?: unknown }) {
    super(message, options)
    this.name = 'Fault'
    this.code = code
  }
}
