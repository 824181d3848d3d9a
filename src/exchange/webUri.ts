/**
 * An address as a URI of RFC 3986, which has ASCII alone: hosts in Punycode, what else may not stand there escaped.
 * Null where it is no whole address.
 */
export function webUri(address: string): string | null {
  if (!URL.canParse(address)) return null
  const { href, origin } = new URL(address)
  const start = href.startsWith(origin) ? origin.length : 0
  const rest = href.slice(start).replace(/%(?![0-9a-f]{2})/gi, '%25')
  return href.slice(0, start) + rest.replace(/[^\w\-.~:/?#@!$&'()*+,;=%]/gu, encodeURIComponent)
}
