const ENTITIES: ReadonlyMap<string, string> = new Map([
  ['amp', '&'],
  ['lt', '<'],
  ['gt', '>'],
  ['quot', '"'],
  ['apos', "'"],
])

/** What stands inside each element of a name, in order, up to a number of them. Such elements hold none of their name. */
export function elementsOf(xml: string, name: string, limit: number): string[] {
  const found: string[] = []
  const opening = new RegExp(`<${name}(?:\\s[^>]{0,2000})?>`, 'gi')
  const closing = new RegExp(`</${name}\\s{0,10}>`, 'gi')
  for (let open = opening.exec(xml); open && found.length < limit; open = opening.exec(xml)) {
    closing.lastIndex = opening.lastIndex
    const close = closing.exec(xml)
    if (!close) break
    found.push(xml.slice(opening.lastIndex, close.index))
    opening.lastIndex = closing.lastIndex
  }
  return found
}

/** The words in the first element of a name, entities and CDATA read; null where there are none. */
export function textOf(xml: string, name: string): string | null {
  const inner = elementsOf(xml, name, 1)[0]
  if (inner === undefined) return null
  const cdata = /^\s*<!\[CDATA\[([\s\S]*?)\]\]>\s*$/.exec(inner)?.[1]
  return (cdata ?? inner.replace(/&(#x?[\da-f]+|[a-z]+);/gi, readEntity)).replace(/\s+/g, ' ').trim() || null
}

function readEntity(written: string, name: string): string {
  if (!name.startsWith('#')) return ENTITIES.get(name.toLowerCase()) ?? written
  const code = /^#x/i.test(name) ? Number.parseInt(name.slice(2), 16) : Number.parseInt(name.slice(1), 10)
  return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : written
}
