import { type NearEntry, nearEntries, type SentenceContext, type ToldEvent } from '../../events/index.js'

/** The entries that come near to holding at a token. */
export type NearLookup = (token: number) => readonly NearEntry[]

/** Finds the near entries of a sentence, each token's once; those by which its events are told are left out. */
export function nearLookup(context: SentenceContext, told: readonly ToldEvent[]): NearLookup {
  const ids = new Set(told.map(({ proposal }) => proposal.entry.id))
  const known = new Map<number, readonly NearEntry[]>()
  return (token) => {
    const own = known.get(token) ?? nearEntries(context, token, ids)
    known.set(token, own)
    return own
  }
}
