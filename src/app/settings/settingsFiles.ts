import { existsSync, readFileSync } from 'node:fs'
import { homedir } from 'node:os'
import { dirname, join } from 'node:path'
import { parseSettings } from './parseSettings.js'
import type { SettingOrigin, Settings } from './Settings.js'

/** The name of a project's settings file. */
export const PROJECT_FILE = 'sitrep.json'

/** What settings depend on beside flags. */
export interface Surroundings {
  readonly env: Readonly<Record<string, string | undefined>>
  /** The folder that the command runs in. */
  readonly folder: string
}

/** A settings file with what it says. */
export interface SettingsFile {
  readonly file: string
  readonly origin: SettingOrigin
  readonly settings: Settings
}

/**
 * The settings files that count, the strongest first: `sitrep.json` in this folder or the nearest one above it, then
 * the user's `sitrep/settings.json` (`XDG_CONFIG_HOME`, else `~/.config`). Each is read when it is looked at.
 */
export function* settingsFiles({ env, folder }: Surroundings): Generator<SettingsFile> {
  const project = projectFile(folder)
  if (project !== null) yield readSettings(project, 'project')
  const user = join(env.XDG_CONFIG_HOME || join(homedir(), '.config'), 'sitrep', 'settings.json')
  if (existsSync(user)) yield readSettings(user, 'user')
}

function readSettings(file: string, origin: SettingOrigin): SettingsFile {
  return { file, origin, settings: parseSettings(readFileSync(file, 'utf8'), file) }
}

function projectFile(folder: string): string | null {
  const file = join(folder, PROJECT_FILE)
  if (existsSync(file)) return file
  const above = dirname(folder)
  return above === folder ? null : projectFile(above)
}
