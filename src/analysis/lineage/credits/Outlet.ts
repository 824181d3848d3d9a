export const OUTLET_KINDS = [
  'wire',
  'state wire',
  'daily',
  'state daily',
  'weekly',
  'magazine',
  'broadcaster',
  'public broadcaster',
  'state broadcaster',
  'online',
  'monitoring service',
] as const

export type OutletKind = (typeof OUTLET_KINDS)[number]

/** Who publishes: facts, no judgement. */
export interface Outlet {
  readonly id: string
  readonly name: string
  /** Other forms of the name in prose. */
  readonly names: readonly string[]
  readonly domains: readonly string[]
  /** ISO 3166-1 alpha-3. */
  readonly country: string
  readonly owner: string
  /** Equal for outlets of one owner: they do not confirm one another. */
  readonly family: string
  readonly kind: OutletKind
  /** Short forms that stand where a credit stands; none unless others print its texts. */
  readonly credits: readonly string[]
}
