import { chooseContact, userAgent } from '../../app/index.js'
import type { Console } from '../Console.js'

/** How a command names itself to servers: with the contact that environment or settings give, if any. */
export function nameForServers({ env }: Pick<Console, 'env'>): string {
  return userAgent(chooseContact({ env, folder: process.cwd() })?.value ?? null)
}
