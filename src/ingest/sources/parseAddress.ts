import { Fault } from '../../types/index.js'

/** An address that can be fetched; throws `fetch-failed`, naming the one that was given, for any other. */
export function parseAddress(address: string, given: string): URL {
  if (!URL.canParse(address)) throw new Fault('fetch-failed', `${given} is no address that can be fetched.`)
  const url = new URL(address)
  if (url.protocol !== 'http:' && url.protocol !== 'https:') {
    throw new Fault('fetch-failed', `${given} leads to ${url.protocol}//; only http and https are fetched.`)
  }
  if (url.username || url.password)
    throw new Fault('fetch-failed', `${url.host}: leave name and password out of the address.`)
  return url
}
