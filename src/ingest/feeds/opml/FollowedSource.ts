/** A source as lists of feeds carry it. */
export interface FollowedSource {
  readonly url: string
  readonly title: string | null
  /** The page that the feed belongs to. */
  readonly home: string | null
  readonly language: string | null
  /** The folders it stands in, the outermost first. */
  readonly folders: readonly string[]
}
