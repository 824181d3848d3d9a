import type { RobotsRule } from './parseRobots.js'

/** True where the rules let an address be fetched: the longest path that fits decides, `Allow` between equals. */
export function mayFetch(rules: readonly RobotsRule[], url: URL): boolean {
  const path = normalise(`${url.pathname}${url.search}`)
  if (path === '/robots.txt') return true
  let best: { readonly length: number; readonly isAllowed: boolean } = { length: -1, isAllowed: true }
  for (const rule of rules) {
    const pattern = normalise(rule.path)
    if (pattern.length < best.length || !fits(pattern, path)) continue
    if (pattern.length > best.length || rule.isAllowed) best = { length: pattern.length, isAllowed: rule.isAllowed }
  }
  return best.isAllowed
}

/** Half of a pair of code units, which no address can hold. */
const HALF_SIGN = /[\ud800-\udfff]/u

/** One way of writing each path: letters that need no escape bare, the others escaped in capitals. */
function normalise(path: string): string {
  return path.replace(/%[\da-f]{2}|[^\x21-\x7e]/giu, (sign) => {
    if (!sign.startsWith('%')) return HALF_SIGN.test(sign) ? '' : encodeURIComponent(sign)
    const bare = String.fromCharCode(Number.parseInt(sign.slice(1), 16))
    return /[\w.~-]/.test(bare) ? bare : sign.toUpperCase()
  })
}

/** No regular expression: a hostile robots.txt could make one run for years. */
function fits(pattern: string, path: string): boolean {
  const isAnchored = pattern.endsWith('$')
  const [first = '', ...pieces] = (isAnchored ? pattern.slice(0, -1) : pattern).split('*')
  if (!path.startsWith(first)) return false
  let at = first.length
  const last = isAnchored ? pieces.pop() : undefined
  for (const piece of pieces) {
    const found = path.indexOf(piece, at)
    if (found === -1) return false
    at = found + piece.length
  }
  if (!isAnchored) return true
  return last === undefined ? at === path.length : path.length - last.length >= at && path.endsWith(last)
}
