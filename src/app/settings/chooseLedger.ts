import { dirname, resolve } from 'node:path'
import type { Chosen } from './Settings.js'
import { type Surroundings, settingsFiles } from './settingsFiles.js'

const DEFAULT_LEDGER = 'sitrep.db'

/** What the choice of a ledger depends on. */
export interface LedgerChoice extends Surroundings {
  /** Of `--ledger`. */
  readonly flag: string | undefined
}

/**
 * The path of the ledger: that of the flag, else of `SITREP_LEDGER`, else of `sitrep.json` in this folder or the
 * nearest one above it, else of the user's `sitrep/settings.json` (`XDG_CONFIG_HOME`), else `./sitrep.db`.
 */
export function chooseLedger({ flag, env, folder }: LedgerChoice): Chosen {
  if (flag !== undefined) return { value: resolve(folder, flag), origin: 'flag', file: null }
  if (env.SITREP_LEDGER) return { value: resolve(folder, env.SITREP_LEDGER), origin: 'environment', file: null }
  for (const { file, origin, settings } of settingsFiles({ env, folder })) {
    if (settings.ledger !== undefined) return { value: resolve(dirname(file), settings.ledger), origin, file }
  }
  return { value: resolve(folder, DEFAULT_LEDGER), origin: 'default', file: null }
}
