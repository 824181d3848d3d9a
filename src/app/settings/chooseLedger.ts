import { existsSync, readFileSync } from 'node:fs'
import { homedir } from 'node:os'
import { dirname, join, resolve } from 'node:path'
import { parseSettings } from './parseSettings.js'
import type { Chosen } from './Settings.js'

const PROJECT_FILE = 'sitrep.json'
const DEFAULT_LEDGER = 'sitrep.db'

/** What the choice of a ledger depends on. */
export interface LedgerChoice {
  /** Of `--ledger`. */
  readonly flag: string | undefined
  readonly env: Readonly<Record<string, string | undefined>>
  /** The folder that the command runs in. */
  readonly folder: string
}

/**
 * The path of the ledger: that of the flag, else of `SITREP_LEDGER`, else of `sitrep.json` in this folder or the
 * nearest one above it, else of the user's `sitrep/settings.json` (`XDG_CONFIG_HOME`), else `./sitrep.db`.
 */
export function chooseLedger({ flag, env, folder }: LedgerChoice): Chosen {
  if (flag !== undefined) return { value: resolve(folder, flag), origin: 'flag', file: null }
  if (env.SITREP_LEDGER) return { value: resolve(folder, env.SITREP_LEDGER), origin: 'environment', file: null }
  const project = projectFile(folder)
  const fromProject = project === null ? null : ledgerIn(project)
  if (fromProject !== null) return { value: fromProject, origin: 'project', file: project }
  const user = join(env.XDG_CONFIG_HOME || join(homedir(), '.config'), 'sitrep', 'settings.json')
  const fromUser = existsSync(user) ? ledgerIn(user) : null
  if (fromUser !== null) return { value: fromUser, origin: 'user', file: user }
  return { value: resolve(folder, DEFAULT_LEDGER), origin: 'default', file: null }
}

function ledgerIn(file: string): string | null {
  const { ledger } = parseSettings(readFileSync(file, 'utf8'), file)
  return ledger === undefined ? null : resolve(dirname(file), ledger)
}

function projectFile(folder: string): string | null {
  const file = join(folder, PROJECT_FILE)
  if (existsSync(file)) return file
  const above = dirname(folder)
  return above === folder ? null : projectFile(above)
}
