/** Elements that pages leave open, or that hold nothing: they say little about depth. */
const LOOSE = new Set(
  'p li td th tr dt dd option tbody thead br hr img input meta link source area base col embed track wbr'.split(' '),
)

/** How deeply a page's elements stand inside one another, counted from its tags alone. */
export function nestingDepth(source: string): number {
  let depth = 0
  let deepest = 0
  for (const [, slash, name = ''] of source.matchAll(/<(\/?)([a-z][a-z0-9-]*)\b/gi)) {
    if (LOOSE.has(name.toLowerCase())) continue
    depth = slash === '/' ? Math.max(0, depth - 1) : depth + 1
    if (depth > deepest) deepest = depth
  }
  return deepest
}
