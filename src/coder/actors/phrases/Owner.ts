import type { EntityKind } from '../../../types/index.js'
import type { Identity, Sense } from '../reading/Sense.js'

/** Somebody a described person, body or thing belongs to. */
export interface Owner {
  readonly identity: Identity
  readonly entity: EntityKind
}

/** What kind of phrase an owner is looked for. */
export interface OwnerSearch {
  /** A country's name before the noun is its subject, not its owner: "a North Korea researcher", "the Syria envoy". */
  readonly isTopical: boolean
  /** "in" tells whose it is: of "a court in Istanbul", not of "troops in Syria". */
  readonly isLocal: boolean
  /** "for" tells whose it is: of "a spokesman for the ministry", not of "the minister for Europe". */
  readonly isRepresenting: boolean
  /** Only what stands before the noun tells whose it is: of "backing" in "Ankara's backing of the group". */
  readonly isActing?: boolean
}

/** The actors of a sense as owners; a person, body or thing belongs to those it belongs to itself. */
export function asOwners(sense: Sense | null): readonly Owner[] {
  return sense?.actors.map((identity) => ({ identity, entity: sense.entity })) ?? []
}
