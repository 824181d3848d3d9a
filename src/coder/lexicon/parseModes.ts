import { Fault, PLOVER_CATEGORIES, type PloverCategory } from '../../types/index.js'

/** Words that, standing with the telling of an event, say which mode of its category it has. */
export interface ModeWords {
  readonly mode: string
  readonly words: ReadonlySet<string>
}

/**
 * Reads `modes.txt`: lines `CATEGORY mode: @class, lemma, two words`. The order of a category's lines is the order in
 * which they are tried. Throws `bad-data-file` naming file and line.
 */
export function parseModes(
  text: string,
  fileName: string,
  classes: ReadonlyMap<string, ReadonlySet<string>>,
): ReadonlyMap<PloverCategory, readonly ModeWords[]> {
  const modes = new Map<PloverCategory, ModeWords[]>()
  text.split('\n').forEach((raw, index) => {
    const line = raw.trim()
    if (line === '' || line.startsWith('#')) return
    const shape = /^([A-Z]+) ([a-z-]+): (.+)$/.exec(line)
    const category = PLOVER_CATEGORIES.find((known) => known === shape?.[1])
    if (!shape || !category)
      throw new Fault(
        'bad-data-file',
        `${fileName}:${index + 1}: expected "CATEGORY mode: word, @class", found "${line}"`,
      )
    const words = new Set<string>()
    for (const item of (shape[3] ?? '').split(',').map((word) => word.trim())) {
      if (!item.startsWith('@')) words.add(item)
      else {
        const members = classes.get(item.slice(1))
        if (!members) throw new Fault('bad-data-file', `${fileName}:${index + 1}: unknown word class ${item}`)
        for (const member of members) words.add(member)
      }
    }
    modes.set(category, [...(modes.get(category) ?? []), { mode: shape[2] ?? '', words }])
  })
  return modes
}
