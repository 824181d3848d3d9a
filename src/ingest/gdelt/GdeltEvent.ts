import type { PloverCategory } from '../../types/index.js'

/** An actor as GDELT codes it. */
export interface GdeltActor {
  /** CAMEO actor code, such as `PRKGOV`. */
  readonly code: string
  readonly name: string | null
  /** Country of the actor, a CAMEO code of three letters. */
  readonly country: string | null
}

/** What a CAMEO code becomes in PLOVER; `category` null where PLOVER drops it. */
export interface PloverReading {
  readonly category: PloverCategory | null
  readonly mode: string | null
  readonly contexts: readonly string[]
}

/** A row of a GDELT 2.0 events file. It was coded by a machine from one article, and holds no words of it. */
export interface GdeltEvent {
  readonly id: string
  /** GDELT's day of the event; often simply the day of the article. */
  readonly date: string
  readonly actor: GdeltActor | null
  readonly recipient: GdeltActor | null
  readonly cameo: string
  /** Null for a code that the codebook does not know. */
  readonly plover: PloverReading | null
  /** It stood in the first paragraph. */
  readonly isRoot: boolean
  readonly mentionCount: number
  readonly sourceCount: number
  readonly articleCount: number
  readonly tone: number | null
  readonly place: GdeltPlace | null
  /** First article that told of it; null where GDELT has a citation, not an address of the web. */
  readonly url: string | null
}

/** Where it happened, as GDELT placed it. */
export interface GdeltPlace {
  readonly name: string | null
  /** Our code of the country; null for a FIPS code that the table does not know. */
  readonly country: string | null
  readonly latitude: number | null
  readonly longitude: number | null
}

/** What is needed to read GDELT's codes. */
export interface GdeltCodes {
  readonly codeByFips: ReadonlyMap<string, string>
  readonly ploverByCameo: ReadonlyMap<string, PloverReading>
}
