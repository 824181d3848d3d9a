import { lookup } from 'node:dns'
import type { LookupFunction } from 'node:net'
import { Fault } from '../../types/index.js'
import { isPrivateAddress } from './isPrivateAddress.js'

/**
 * A name look-up that refuses private addresses. It runs when the connection is made, so a name that answers
 * differently a second time gains nothing.
 */
export const publicLookup: LookupFunction = (hostname, options, callback) => {
  lookup(hostname, { ...options, all: true }, (error, addresses) => {
    if (error) return callback(error, [])
    const refused = addresses.find(({ address }) => isPrivateAddress(address))
    if (refused) return callback(privateFault(hostname), [])
    if (options.all) return callback(null, addresses)
    const first = addresses[0]
    if (!first) return callback(new Error(`no address for ${hostname}`), [])
    return callback(null, first.address, first.family)
  })
}

/** The fault for a host on this machine or a local network. */
export function privateFault(hostname: string): Fault {
  return new Fault(
    'refused',
    `${hostname} is on this machine or a private network, which Sitrep does not fetch from. ` +
      'If you mean it, add --allow-private.',
  )
}
