/** Parameters that tell where a reader came from, never which article it is. */
const TRACKING =
  /^(?:utm_\w+|at_(?:medium|campaign|link\w*)|fbclid|gclid|dclid|msclkid|mc_[ce]id|igshid|ns_(?:mchannel|campaign|source)|cmpid|ocid|ftag)$/i

/** One way of writing the address of an article: without its fragment and without what tells where a reader came from. */
export function articleAddress(address: string): string {
  if (!URL.canParse(address)) return address
  const url = new URL(address)
  url.hash = ''
  const names = [...url.searchParams.keys()].filter((name) => TRACKING.test(name))
  // Only where there is something to take out: setting parameters writes all of them anew.
  for (const name of names) url.searchParams.delete(name)
  return url.href
}
