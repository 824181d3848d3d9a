import type { Ledger, Source } from '../../ledger/index.js'
import { Fault } from '../../types/index.js'

/** Fewer letters of an id could be any source's. */
const LEAST_ID = 5

/** The source that somebody means by its id or the beginning of it, its address, or its title; throws where none or several are. */
export async function findSource(ledger: Ledger, said: string): Promise<Source> {
  const all = await ledger.sources.list({ withRemoved: true })
  const found = chooseSources(all, said.trim())
  const [only, another] = found
  if (only && !another) return only
  if (only && another)
    throw new Fault('usage', `"${said}" may be ${found.map(({ id }) => id).join(' or ')}. Give one of these ids.`)
  throw new Fault(
    'not-found',
    `The ledger follows no source "${said}". "sitrep source list" shows them with their ids.`,
  )
}

function chooseSources(all: readonly Source[], said: string): Source[] {
  const exact = all.filter(({ id, address }) => id === said || sameAddress(address, said))
  if (exact.length > 0) return exact
  const byTitle = all.filter(({ title }) => title?.toLowerCase() === said.toLowerCase())
  if (byTitle.length > 0) return byTitle
  const id = said.startsWith('s:') ? said : `s:${said}`
  return id.length >= LEAST_ID + 2 ? all.filter((source) => source.id.startsWith(id)) : []
}

function sameAddress(address: string, said: string): boolean {
  const bare = (text: string): string => text.replace(/^https?:\/\//i, '').replace(/\/$/, '')
  return bare(address) === bare(said)
}
