import {
  dataFolder,
  findOutlet,
  isoInstant,
  type Ledger,
  loadOutlets,
  openLedger,
  outletIdOf,
  outletJson,
  type Reliability,
} from '../../../app/index.js'
import { Fault } from '../../../types/index.js'
import type { Console } from '../../Console.js'
import { EXIT } from '../../exitCodes.js'
import { OUTLET_FORM } from '../../list/outletForm.js'
import { layOut } from '../../page/layOut.js'
import { lookOf } from '../../terminal/lookOf.js'

/** Options of every command that says something of an outlet, as they were given. */
export interface UnrateFlags {
  readonly ledger?: string
  readonly by?: string
  readonly json?: boolean
}

/** The options of `sitrep outlets rate` as they were given. */
export interface RateFlags extends UnrateFlags {
  readonly reason: string
}

type Field = 'name' | 'country' | 'owner' | 'family' | 'kind'

/** The options of `sitrep outlets describe` as they were given. */
export interface DescribeFlags extends UnrateFlags, Partial<Readonly<Record<Field, string>>> {
  readonly clear?: readonly Field[]
}

type Registry = Awaited<ReturnType<typeof loadOutlets>>

/** Rates an outlet, and gives back the exit code. */
export function runRate(said: string, letter: string, flags: RateFlags, console: Console): Promise<number> {
  const reason = flags.reason.trim()
  if (reason === '') throw new Fault('usage', 'Give a reason: a letter without one helps nobody.')
  return change(said, flags, console, async (ledger, registry, at) => {
    const { id } = await findOutlet(ledger, registry, said)
    const rating = { outlet: id, reliability: letter as Reliability, reason, by: whoSays(flags, console) }
    await ledger.outlets.rate(rating, at)
  })
}

/** Takes a rating back, and gives back the exit code. */
export function runUnrate(said: string, flags: UnrateFlags, console: Console): Promise<number> {
  return change(said, flags, console, async (ledger, registry, at) => {
    const { id, name } = await findOutlet(ledger, registry, said)
    if (!(await ledger.outlets.unrate(id, at))) throw new Fault('not-found', `${name} has no rating to take back.`)
  })
}

/** States facts of an outlet, and gives back the exit code. */
export function runDescribe(said: string, flags: DescribeFlags, console: Console): Promise<number> {
  const { name, country, owner, family, kind, clear = [] } = flags
  const stated = Object.entries({ name, country, owner, family, kind }).filter(([, value]) => value?.trim())
  const facts = Object.fromEntries([...clear.map((field) => [field, null]), ...stated])
  if (Object.keys(facts).length === 0)
    throw new Fault('usage', 'Say something of it: --name, --country, --owner, --family, --kind, or --clear.')
  return change(said, flags, console, async (ledger, registry, at) => {
    const { id, isNew } = await outletIdOf(ledger, registry, said)
    // An outlet that no list and no report has is called as it was written here.
    const named = isNew && name === undefined ? { name: said.trim(), ...facts } : facts
    await ledger.outlets.state(id, named, whoSays(flags, console), at)
    if ('family' in facts) console.stderr.write(FAMILY_ADVICE)
  })
}

/** What a family changes, and what it leaves as it is. */
const FAMILY_ADVICE =
  'sitrep: origins are counted by this family from now on; incidents that are told already stay as they are until "sitrep doctor --repair" has them told anew\n'

/** Makes a change and prints the outlet as it is then. */
async function change(
  said: string,
  flags: UnrateFlags,
  { stdout, env }: Console,
  make: (ledger: Ledger, registry: Registry, at: string) => Promise<void>,
): Promise<number> {
  const ledger = openLedger({ flag: flags.ledger, env, folder: process.cwd() }, false)
  try {
    const registry = await loadOutlets(dataFolder())
    await make(ledger, registry, isoInstant(Date.now()))
    const outlet = await findOutlet(ledger, registry, said)
    if (flags.json) stdout.write(`${JSON.stringify(outletJson(outlet))}\n`)
    else {
      const look = lookOf(stdout, env, true)
      for (const paragraph of OUTLET_FORM.paragraphs(outlet)) stdout.write(`${layOut(paragraph, look)}\n`)
    }
    return EXIT.ok
  } finally {
    await ledger.close()
  }
}

function whoSays({ by }: UnrateFlags, { env }: Console): string {
  return by?.trim() || env.USER || env.USERNAME || 'unnamed'
}
