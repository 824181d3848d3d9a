import { parseContact } from './parseContact.js'
import type { Chosen } from './Settings.js'
import { type Surroundings, settingsFiles } from './settingsFiles.js'

/** The address at which whoever runs a site reaches whoever runs this program: of `SITREP_CONTACT`, else of the settings files; null without. */
export function chooseContact({ env, folder }: Surroundings): Chosen | null {
  if (env.SITREP_CONTACT)
    return { value: parseContact(env.SITREP_CONTACT, 'SITREP_CONTACT'), origin: 'environment', file: null }
  for (const { file, origin, settings } of settingsFiles({ env, folder })) {
    if (settings.contact !== undefined) return { value: settings.contact, origin, file }
  }
  return null
}
