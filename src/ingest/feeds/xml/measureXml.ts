/** What an XML text holds, counted from its tags alone. */
export interface XmlMeasures {
  readonly depth: number
  readonly tagCount: number
  /** Letters of the longest tag, attributes and all. */
  readonly longestTag: number
  /** It declares entities of its own. */
  readonly hasEntities: boolean
  /** How many elements of each of the asked names begin. */
  readonly countOf: ReadonlyMap<string, number>
}

/** Counts tags and how deeply they stand in one another, past comments and CDATA; one pass, whatever the text is. */
export function measureXml(text: string, names: readonly string[]): XmlMeasures {
  const countOf = new Map(names.map((name) => [name, 0]))
  let depth = 0
  let deepest = 0
  let tagCount = 0
  let longestTag = 0
  let hasEntities = false
  for (let at = text.indexOf('<'); at !== -1; at = text.indexOf('<', at)) {
    const skipTo = endOfSpecial(text, at)
    const end = skipTo ?? text.indexOf('>', at)
    if (/^<!ENTITY\s/i.test(text.slice(at, at + 9))) hasEntities = true
    if (end === -1) break
    if (skipTo === null) {
      tagCount++
      longestTag = Math.max(longestTag, end - at)
      if (text[at + 1] === '/') depth = Math.max(0, depth - 1)
      else if (text[end - 1] !== '/') deepest = Math.max(deepest, ++depth)
      const name = nameAt(text, at + 1)
      const count = countOf.get(name)
      if (count !== undefined) countOf.set(name, count + 1)
    }
    at = end + 1
  }
  return { depth: deepest, tagCount, longestTag, hasEntities, countOf }
}

/** Where a comment, CDATA or other non-element ends; null for an element, -1 where it never ends. */
function endOfSpecial(text: string, at: number): number | null {
  if (text.startsWith('<!--', at)) return text.indexOf('-->', at + 4)
  if (text.startsWith('<![CDATA[', at)) return text.indexOf(']]>', at + 9)
  if (text[at + 1] === '?' || text[at + 1] === '!') return text.indexOf('>', at)
  return null
}

function nameAt(text: string, start: number): string {
  let end = start
  while (end < text.length && end < start + 64 && !' \t\r\n/>'.includes(text[end] ?? '>')) end++
  return text.slice(start, end).toLowerCase()
}
