/** PLOVER's country slots for actors of no state. */
export const STATELESS_CODES = ['IGO', 'UNO', 'EUR', 'NGO', 'ISM', 'IMG', 'MNC'] as const

const CODES: ReadonlySet<string> = new Set(STATELESS_CODES)

/** Whether a country slot is that of an actor of no state. */
export function isStateless(code: string): boolean {
  return CODES.has(code)
}
