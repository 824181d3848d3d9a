import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, isAbsolute, relative, resolve } from 'node:path'
import { Fault } from '../../types/index.js'
import { parseContact } from './parseContact.js'
import { parseSettings } from './parseSettings.js'
import type { Settings } from './Settings.js'

/**
 * Writes a settings file that names a ledger and perhaps a contact. One that is there stays as it is: `there` where it
 * says the same, else a `Fault` that says what to add to it.
 */
export function writeSettings(file: string, ledger: string, contact: string | null): 'wrote' | 'there' {
  const settings: Settings = {
    ledger: pathFrom(dirname(file), ledger),
    ...(contact === null ? {} : { contact: parseContact(contact, '--contact') }),
  }
  if (!existsSync(file)) {
    writeFileSync(file, `${JSON.stringify(settings, null, 2)}\n`, { flag: 'wx' })
    return 'wrote'
  }
  const before = parseSettings(readFileSync(file, 'utf8'), file)
  const saysSame =
    before.ledger !== undefined &&
    resolve(dirname(file), before.ledger) === ledger &&
    (contact === null || before.contact === settings.contact)
  if (saysSame) return 'there'
  throw new Fault(
    'unreadable',
    `${file} is there already and is left as it was. To have it say this, write in it: ${JSON.stringify(settings)}`,
  )
}

/** A path as a settings file in that folder says it. */
function pathFrom(folder: string, path: string): string {
  const near = relative(folder, path)
  return near.startsWith('..') || isAbsolute(near) ? path : near
}
