/** Rows by key, for keys that are hashes. */
export interface KeyTable {
  /** The row of a key; -1 where it has none. */
  readonly find: (key: number) => number
}

/** A table that gives each key its position in the list; open addressing, so that it is made in no time. */
export function keyTable(keys: Int32Array): KeyTable {
  let size = 2
  while (size < keys.length * 2) size *= 2
  const mask = size - 1
  /** Row plus one; 0 is an empty slot. */
  const slots = new Int32Array(size)
  for (let row = 0; row < keys.length; row++) {
    let at = (keys[row] as number) & mask
    while (slots[at] !== 0) at = (at + 1) & mask
    slots[at] = row + 1
  }
  return {
    find: (key) => {
      for (let at = key & mask; ; at = (at + 1) & mask) {
        const row = (slots[at] as number) - 1
        if (row < 0 || keys[row] === key) return row
      }
    },
  }
}
