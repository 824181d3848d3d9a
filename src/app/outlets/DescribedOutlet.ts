import type { OutletField, OutletRating } from '../../ledger/index.js'

/** An outlet as the starter list and the user describe it, with what the ledger has of it. */
export interface DescribedOutlet {
  /** Its id in the starter list, else `name:` and its name in small letters. */
  readonly id: string
  readonly name: string
  /** ISO 3166-1 alpha-3 of its seat. */
  readonly country: string | null
  readonly kind: string | null
  readonly owner: string | null
  /** Outlets of one family do not confirm one another. */
  readonly family: string | null
  readonly domains: readonly string[]
  /** True where the starter list has it. */
  readonly isListed: boolean
  /** The fields that the user stated, which win over the list. */
  readonly stated: readonly OutletField[]
  readonly reportCount: number
  /** First and last day of publication of these reports. */
  readonly firstPublished: string | null
  readonly lastPublished: string | null
  /** What the user says of its reliability; null where the user has said nothing. */
  readonly rating: OutletRating | null
}
