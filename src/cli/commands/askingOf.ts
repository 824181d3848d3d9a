import { type AskingOptions, chooseContact, REAL_WORLD, userAgent } from '../../app/index.js'
import type { Console } from '../Console.js'

/** Options of every command that asks servers of sources, as they were given. */
export interface AskingFlags {
  readonly spacing: number
  readonly allowPrivate?: boolean
  readonly quiet?: boolean
}

const NO_CONTACT = `sitrep: no contact is set, so the owners of sites cannot reach you. Write {"contact": "you@example.org"} in sitrep.json, or set SITREP_CONTACT
`

/** How servers are asked, as flags and settings say it; says how to set a contact where there is none. */
export function askingOf({ spacing, allowPrivate, quiet }: AskingFlags, { env, stderr }: Console): AskingOptions {
  const contact = chooseContact({ env, folder: process.cwd() })
  if (contact === null && !quiet) stderr.write(NO_CONTACT)
  return {
    userAgent: userAgent(contact?.value ?? null),
    allowPrivate: allowPrivate === true,
    spacingMs: spacing * 1000,
    world: REAL_WORLD,
  }
}
