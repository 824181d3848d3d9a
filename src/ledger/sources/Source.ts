/** What lies at the address of a source. */
export const SOURCE_KINDS = ['feed', 'sitemap', 'page'] as const

export type SourceKind = (typeof SOURCE_KINDS)[number]

/** What the user, or a list of feeds, says of a source. */
export interface SourceDetails {
  readonly title: string | null
  /** The page that it belongs to. */
  readonly home: string | null
  readonly language: string | null
  /** Who publishes what it lists, where the user says so; it wins over what pages say. */
  readonly outlet: string | null
  /** The folders it stands in, the outermost first. */
  readonly folders: readonly string[]
}

/** An address that is asked again and again for new reports. Instants are ISO 8601 in UTC. */
export interface Source extends SourceDetails {
  /** `s:` and sixteen hex digits, from the address. */
  readonly id: string
  readonly address: string
  readonly kind: SourceKind
  readonly addedAt: string
  readonly pausedSince: string | null
  /** A removed source is not asked any more; what it brought stays. */
  readonly removedSince: string | null
}

/** A source as it is given to the ledger. */
export interface NewSource extends Partial<SourceDetails> {
  readonly address: string
  readonly kind: SourceKind
}

/** What is to be set of a source; what is absent stays as it is. */
export interface SourceChange extends Partial<SourceDetails> {
  readonly isPaused?: boolean
  readonly isRemoved?: boolean
}
