import {
  describeSource,
  findSourcesAt,
  isoInstant,
  type Ledger,
  type OfferedSource,
  openAsking,
  openLedger,
  type SourceKind,
  sourceJson,
  writeAddress,
} from '../../../app/index.js'
import { Fault } from '../../../types/index.js'
import type { Console } from '../../Console.js'
import { EXIT } from '../../exitCodes.js'
import { cleanText } from '../../terminal/cleanText.js'
import { type AskingFlags, askingOf } from '../askingOf.js'

/** The options of `sitrep source add` as they were given. */
export interface SourceAddFlags extends AskingFlags {
  readonly ledger?: string
  readonly title?: string
  readonly outlet?: string
  readonly folder?: string
  readonly as?: SourceKind
  readonly guess?: boolean
  readonly everyFeed?: boolean
  readonly json?: boolean
}

/** Follows what lies at the addresses, and gives back the exit code. */
export async function runSourceAdd(
  addresses: readonly string[],
  flags: SourceAddFlags,
  console: Console,
): Promise<number> {
  const { stderr, env } = console
  const ledger = openLedger({ flag: flags.ledger, env, folder: process.cwd() }, true)
  let faultCount = 0
  let isUsageOnly = true
  try {
    const find = await finderOf(ledger, flags, console)
    for (const address of addresses) {
      try {
        await follow(ledger, await find(address), flags, console)
      } catch (fault) {
        if (!(fault instanceof Fault) || fault.code.startsWith('ledger-')) throw fault
        faultCount++
        if (fault.code !== 'usage') isUsageOnly = false
        stderr.write(`sitrep: ${cleanText(fault.message)}\n`)
      }
    }
  } finally {
    await ledger.close()
  }
  if (faultCount === 0) return EXIT.ok
  if (faultCount < addresses.length) return EXIT.partial
  return isUsageOnly ? EXIT.usage : EXIT.error
}

type Find = (address: string) => Promise<readonly OfferedSource[]>

/** What lies at an address: as the user says, else as its server answers. */
async function finderOf(ledger: Ledger, flags: SourceAddFlags, console: Console): Promise<Find> {
  const { as: kind } = flags
  if (kind !== undefined)
    return async (address) => [{ address: writeAddress(address).url, kind, words: `${kind}, not asked yet` }]
  const asking = await openAsking(ledger, askingOf(flags, console))
  return async (address) => {
    try {
      return await findSourcesAt(address, { parts: asking.parts, mayGuess: flags.guess === true })
    } finally {
      await asking.remember()
    }
  }
}

async function follow(
  ledger: Ledger,
  offered: readonly OfferedSource[],
  flags: SourceAddFlags,
  { stdout, stderr }: Console,
): Promise<void> {
  const chosen = flags.everyFeed ? offered : offered.filter(({ kind }, index) => index === 0 || kind === 'sitemap')
  for (const { words, ...offer } of chosen) {
    const now = Date.now()
    const { source, isNew } = await ledger.sources.add({ ...offer, ...detailsOf(flags) }, isoInstant(now))
    if (flags.json) stdout.write(`${JSON.stringify(sourceJson(await describeSource(ledger, source, now)))}\n`)
    else if (isNew) stdout.write(`following ${source.id} ${cleanText(source.address)}: ${cleanText(words)}\n`)
    if (!isNew && !flags.quiet)
      stderr.write(`sitrep: ${cleanText(source.address)} is followed already as ${source.id}\n`)
  }
  if (flags.quiet) return
  for (const { address, words } of offered.filter((one) => !chosen.includes(one)))
    stderr.write(
      `sitrep: the page also names ${cleanText(address)} (${cleanText(words)}); source add follows it, too\n`,
    )
}

function detailsOf({ title, outlet, folder }: SourceAddFlags) {
  const folders = folder?.split('/').flatMap((name) => name.trim() || [])
  return {
    ...(title === undefined ? {} : { title }),
    ...(outlet === undefined ? {} : { outlet }),
    ...(folders === undefined ? {} : { folders }),
  }
}
