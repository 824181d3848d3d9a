import { type OutletRegistry, outletNamed } from '../../analysis/index.js'
import type { Ledger } from '../../ledger/index.js'
import { Fault } from '../../types/index.js'
import type { DescribedOutlet } from './DescribedOutlet.js'
import { listOutlets } from './listOutlets.js'

/** The outlet that somebody means by its id, a name or a domain; throws `not-found` where no list, report or fact has it. */
export async function findOutlet(ledger: Ledger, registry: OutletRegistry, said: string): Promise<DescribedOutlet> {
  const all = await listOutlets(ledger, registry, { wantsAll: true })
  const words = said.trim()
  const { key } = outletNamed(words, registry)
  const found =
    all.find(({ id }) => id === words || id === key) ??
    all.find(({ name }) => name.toLowerCase() === words.toLowerCase())
  if (found) return found
  throw new Fault(
    'not-found',
    `No report is from an outlet "${words}", and the list has none of that name. "sitrep outlets --all" shows names and ids; "sitrep outlets describe" adds one.`,
  )
}

/** The id of an outlet that is to be described, and whether nobody knows of it yet. */
export async function outletIdOf(
  ledger: Ledger,
  registry: OutletRegistry,
  said: string,
): Promise<{ readonly id: string; readonly isNew: boolean }> {
  if (said.trim() === '') throw new Fault('usage', 'Give the name of an outlet.')
  try {
    return { id: (await findOutlet(ledger, registry, said)).id, isNew: false }
  } catch (fault) {
    if (fault instanceof Fault && fault.code === 'not-found')
      return { id: outletNamed(said, registry).key, isNew: true }
    throw fault
  }
}
