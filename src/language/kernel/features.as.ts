/** How many low bits of a slot are the position of a row. */
const POSITION_BITS: i32 = 22
const POSITION: i32 = (1 << POSITION_BITS) - 1

/** Columns that are summed at a time: as many as registers hold. */
const STRIDE: usize = 64

/**
 * Sums the rows of some features: sums[class] += weight. `slots` leads from the low bits of a key to a row; a row is its
 * key, then its length and as many entries `weight * 256 + class`, or else -1 - n, and its weights are row n of `dense`,
 * `width` of them (a multiple of 16). `found` is room for twice as many integers as there are keys.
 *
 * Most of the time goes into waiting for memory, so look-ups come in short loops whose reads overlap.
 */
export function sumFeatures(
  keys: usize, count: i32, slots: usize, mask: i32, rows: usize, dense: usize, width: i32, found: usize, sums: usize,
): void {
  memory.fill(sums, 0, <usize>width << 2)
  const end = <usize>count << 2
  for (let i: usize = 0; i < end; i += 4) store<i32>(found + i, load<i32>(slots + <usize>((load<i32>(keys + i) & mask) << 2)))
  let hits = found
  for (let i: usize = 0; i < end; i += 4) {
    const slot = load<i32>(found + i)
    if (slot == 0) continue
    const row = findRow(load<i32>(keys + i), slot, slots, mask, rows)
    if (row == 0) continue
    store<usize>(hits, row)
    hits += 4
  }
  addRows(found, hits, dense, width, sums)
}

/** The address of the row of a key, whose first slot is known; 0 where the key has none. */
function findRow(key: i32, first: i32, slots: usize, mask: i32, rows: usize): usize {
  let slot = first
  let at = key & mask
  while (slot != 0) {
    if (((slot ^ key) >>> POSITION_BITS) == 0) {
      const row = rows + <usize>((slot & POSITION) << 2)
      if (load<i32>(row) == key) return row
    }
    at = (at + 1) & mask
    slot = load<i32>(slots + <usize>(at << 2))
  }
  return 0
}

/** Adds the entries of short rows as they come, and lists the long ones to be added at the end. */
function addRows(from: usize, to: usize, dense: usize, width: i32, sums: usize): void {
  const bytes = <usize>width << 2
  let long = from
  for (let at = from; at < to; at += 4) {
    let entry = load<usize>(at)
    const length = load<i32>(entry, 4)
    if (length < 0) {
      store<usize>(long, dense + <usize>(-1 - length) * bytes)
      long += 4
      continue
    }
    for (const last = entry + (<usize>length << 2); entry < last; entry += 4) {
      const packed = load<i32>(entry, 8)
      const place = sums + <usize>((packed & 255) << 2)
      store<i32>(place, load<i32>(place) + (packed >> 8))
    }
  }
  for (let column: usize = 0; column < bytes; column += STRIDE) addColumns(from, long, column, sums + column)
}

/** Adds sixteen columns of long rows. */
function addColumns(from: usize, to: usize, column: usize, sums: usize): void {
  let a = v128.load(sums), b = v128.load(sums, 16), c = v128.load(sums, 32), d = v128.load(sums, 48)
  for (let at = from; at < to; at += 4) {
    const row = load<usize>(at) + column
    a = i32x4.add(a, v128.load(row))
    b = i32x4.add(b, v128.load(row, 16))
    c = i32x4.add(c, v128.load(row, 32))
    d = i32x4.add(d, v128.load(row, 48))
  }
  v128.store(sums, a)
  v128.store(sums, b, 16)
  v128.store(sums, c, 32)
  v128.store(sums, d, 48)
}
