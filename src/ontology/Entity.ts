import type { SectorCode } from '../types/index.js'

/** What every known actor or place has. */
interface Known {
  /** Readable and unique over the whole gazetteer: `PRK`, `UNO.SC`, `person:kim-jong-un`, `place:vladivostok.rus`. */
  readonly id: string
  /** The name an analyst would write. */
  readonly name: string
  /** Wikidata QID, only where certain. */
  readonly wikidata: string | null
}

/** A state, a former state, or a partially recognised one (`sectors` is then `['PRE']`, `code` the claimant's). */
export interface StateEntity extends Known {
  readonly kind: 'state'
  /** PLOVER country slot: ISO 3166-1 alpha-3, KOS for Kosovo. */
  readonly code: string
  /** `['PRE']` for partially recognised entities, else empty. */
  readonly sectors: readonly SectorCode[]
  /** Correlates of War country number and abbreviation; null where COW has none. */
  readonly cow: number | null
  readonly cowAbbreviation: string | null
  readonly capital: string | null
  /** Tags such as `west`, `europe`, `eu`, `nato`, `arab`, `africa`, `gulf`; a description like "Western officials" reads them. */
  readonly regions: readonly string[]
  /** First day of a state younger than the gazetteer reaches back; null: always. */
  readonly start: string | null
  /** First day a former state no longer exists; null: exists. */
  readonly end: string | null
}

/** A time during which an organisation or group has one code and one set of sectors. */
export interface ActorTerm {
  readonly code: string
  readonly sectors: readonly SectorCode[]
  /** Start-inclusive, end-exclusive days; null: open at that end. */
  readonly start: string | null
  readonly end: string | null
}

/** A body with members or staff: an alliance, a ministry, an agency, a party, a company. */
export interface OrganisationEntity extends Known {
  readonly kind: 'organisation'
  readonly code: string
  readonly sectors: readonly SectorCode[]
  /** State it belongs to or sits in; null where it belongs to none. */
  readonly home: string | null
  readonly bodyKind: string | null
  readonly terms: readonly ActorTerm[]
  readonly start: string | null
  readonly end: string | null
}

/** An armed group that is no state's force, or was not always one. */
export interface ArmedGroupEntity extends Known {
  readonly kind: 'armedGroup'
  readonly code: string
  readonly sectors: readonly SectorCode[]
  readonly home: string | null
  readonly leaders: readonly string[]
  /** In order of time; one or more. */
  readonly terms: readonly ActorTerm[]
}

/** One holding of an office. */
export interface OfficeTerm {
  /** PLOVER country slot: `RUS`, `UNO`, `IGO`. */
  readonly country: string
  /** Organisation or armed group in which it is held, by id: `IGO.NATO`; null: the state. */
  readonly body: string | null
  /** Slug of offices.tsv: `president`, `foreign-minister`. */
  readonly office: string
  readonly sectors: readonly SectorCode[]
  /** Lower is more senior. */
  readonly rank: number
  /** Start-inclusive, end-exclusive days; null: unknown or still held. */
  readonly start: string | null
  readonly end: string | null
}

/** A person who holds or held an office. */
export interface PersonEntity extends Known {
  readonly kind: 'person'
  /** Family name as the news uses it alone: "Kim", "Putin", "von der Leyen". */
  readonly surname: string
  /** In order of time. */
  readonly terms: readonly OfficeTerm[]
}

export const PLACE_KINDS = [
  'capital',
  'city',
  'region',
  'island',
  'sea',
  'strait',
  'river',
  'canal',
  'base',
  'port',
  'airport',
  'site',
  'plant',
  'crossing',
  'border',
  'camp',
  'continent',
  'area',
] as const

export type PlaceKind = (typeof PLACE_KINDS)[number]

/** A place that is not itself an actor. */
export interface PlaceEntity extends Known {
  readonly kind: 'place'
  /** ISO 3166-1 alpha-3 of the state it lies in; null for seas, disputed places and areas of several states. */
  readonly country: string | null
  readonly placeKind: PlaceKind
  readonly lat: number | null
  readonly lon: number | null
  /** GeoNames id, only where certain. */
  readonly geonames: number | null
  readonly precision: 'point' | 'city' | 'region' | 'country' | 'sea'
}

export type Entity = StateEntity | OrganisationEntity | ArmedGroupEntity | PersonEntity | PlaceEntity
