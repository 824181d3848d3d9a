import { Fault } from '../../types/index.js'
import { parseContact } from './parseContact.js'
import type { Settings } from './Settings.js'

const KNOWN = new Set(['ledger', 'contact'])

/** Settings from the text of a file; what does not read is a fault that names the file and the place. */
export function parseSettings(text: string, file: string): Settings {
  const found = parseJson(text, file)
  if (typeof found !== 'object' || found === null || Array.isArray(found))
    throw new Fault('usage', `${file} must hold one JSON object, such as {"ledger": "desk.db"}.`)
  const unknown = Object.keys(found).find((name) => !KNOWN.has(name))
  if (unknown !== undefined)
    throw new Fault('usage', `${file} has an unknown setting "${unknown}". Known are: ${[...KNOWN].join(', ')}.`)
  const { ledger, contact } = found as { ledger?: unknown; contact?: unknown }
  if (ledger !== undefined && (typeof ledger !== 'string' || ledger.trim() === ''))
    throw new Fault('usage', `${file}: "ledger" must be the path of a file.`)
  return {
    ...(ledger === undefined ? {} : { ledger }),
    ...(contact === undefined ? {} : { contact: parseContact(String(contact), `${file}: "contact"`) }),
  }
}

function parseJson(text: string, file: string): unknown {
  try {
    return JSON.parse(text)
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error)
    throw new Fault('usage', `${file} is not JSON: ${reason}.`, { cause: error })
  }
}
