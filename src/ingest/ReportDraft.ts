/** A report as an input gives it: what is known of it before it is read. */
export interface ReportDraft {
  /** Where it stands, for messages: `page.html`, `articles.csv:12`. */
  readonly origin: string
  /** The id that a row names; null where the report's id is the hash of its text. */
  readonly id: string | null
  readonly url: string | null
  readonly outlet: string | null
  readonly title: string | null
  readonly byline: string | null
  /** Day of publication, `YYYY-MM-DD`. */
  readonly published: string | null
  /** BCP 47 tag, where the input says it. */
  readonly language: string | null
  readonly text: string
}

/** What an input may say about a report beside its words. */
export type ReportDetails = Omit<ReportDraft, 'origin' | 'text'>

/** Details of which nothing is known. */
export const NO_DETAILS: ReportDetails = {
  id: null,
  url: null,
  outlet: null,
  title: null,
  byline: null,
  published: null,
  language: null,
}
