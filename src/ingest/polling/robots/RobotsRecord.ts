/** What is remembered of the robots.txt of a site; a plain row. */
export interface RobotsRecord {
  readonly fetchedAt: number
  /** Its text; empty where the site has none. Null while none could be got. */
  readonly text: string | null
  /** Since when it cannot be got; null where it could. */
  readonly unreachableSince: number | null
}

/** Where these are kept, by origin (`https://post.example`); a Map will do. */
export interface RobotsStore {
  get(origin: string): RobotsRecord | undefined
  set(origin: string, record: RobotsRecord): unknown
}
