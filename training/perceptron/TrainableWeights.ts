/**
 * Growing weights of an averaged perceptron with hashed features. A row holds the (class, weight) pairs of one feature
 * key. It counts how often its feature would have helped; rows below `minCount` stay silent, which keeps out the long
 * tail of features seen once. Float sums, so that training order alone decides the result.
 */
export class TrainableWeights {
  readonly classCount: number
  readonly minCount: number
  /** Steps taken so far, plus one; the age by which averages are weighed. */
  step = 1
  rowCount = 0
  private bits = 20
  private slotKeys = new Int32Array(1 << 20)
  private slotRows = new Int32Array(1 << 20).fill(-1)
  private starts = new Int32Array(1 << 16)
  private lengths = new Uint8Array(1 << 16)
  private rooms = new Uint8Array(1 << 16)
  private counts = new Uint8Array(1 << 16)
  private used = 0
  private classes = new Uint8Array(1 << 18)
  private weights = new Float32Array(1 << 18)
  private ages = new Float64Array(1 << 18)
  private readonly allowed: ReadonlySet<number> | null

  /** With `allowed`, only these feature keys ever get a row. */
  constructor(classCount: number, minCount: number, allowed: ReadonlySet<number> | null = null) {
    if (classCount > 255) throw new RangeError(`at most 255 classes fit the model format, not ${classCount}`)
    this.classCount = classCount
    this.minCount = minCount
    this.allowed = allowed
  }

  /** Sums the present weights of the features into `scores`. */
  score(keys: Int32Array, count: number, scores: Float64Array): void {
    scores.fill(0)
    const { starts, lengths, classes, weights, counts, minCount } = this
    for (let i = 0; i < count; i++) {
      const row = this.find(keys[i] as number)
      if (row < 0 || (counts[row] as number) < minCount) continue
      const start = starts[row] as number
      const end = start + (lengths[row] as number)
      for (let j = start; j < end; j++) {
        const id = classes[j] as number
        scores[id] = (scores[id] as number) + (weights[j] as number)
      }
    }
  }

  /** Adds `amount` to the weight of `id` for each of the features. */
  update(keys: Int32Array, count: number, id: number, amount: number): void {
    for (let i = 0; i < count; i++) {
      const key = keys[i] as number
      let row = this.find(key)
      if (row < 0) {
        if (this.allowed !== null && !this.allowed.has(key)) continue
        row = this.insert(key)
      }
      if (amount > 0 && (this.counts[row] as number) < 255) this.counts[row] = (this.counts[row] as number) + 1
      const at = this.locate(row, id)
      this.weights[at] = (this.weights[at] as number) + amount
      this.ages[at] = (this.ages[at] as number) + amount * this.step
    }
  }

  /** Calls back with every averaged weight of at least `threshold` in size, row by row, rows in order of birth. */
  forEachAverage(threshold: number, visit: (key: number, id: number, weight: number) => void): void {
    const keys = new Int32Array(this.rowCount)
    for (let i = 0; i < this.slotRows.length; i++) {
      const row = this.slotRows[i] as number
      if (row >= 0) keys[row] = this.slotKeys[i] as number
    }
    for (let row = 0; row < this.rowCount; row++) {
      if ((this.counts[row] as number) < this.minCount) continue
      const start = this.starts[row] as number
      const end = start + (this.lengths[row] as number)
      for (let j = start; j < end; j++) {
        const weight = (this.weights[j] as number) - (this.ages[j] as number) / this.step
        if (weight !== 0 && Math.abs(weight) >= threshold) visit(keys[row] as number, this.classes[j] as number, weight)
      }
    }
  }

  private find(key: number): number {
    const mask = this.slotRows.length - 1
    let slot = key & mask
    for (;;) {
      const row = this.slotRows[slot] as number
      if (row < 0 || this.slotKeys[slot] === key) return row
      slot = (slot + 1) & mask
    }
  }

  private locate(row: number, id: number): number {
    let start = this.starts[row] as number
    const length = this.lengths[row] as number
    for (let j = start; j < start + length; j++) if (this.classes[j] === id) return j
    if (length === this.rooms[row]) start = this.moveRow(row, Math.min(255, length * 2))
    const at = start + length
    this.classes[at] = id
    this.weights[at] = 0
    this.ages[at] = 0
    this.lengths[row] = length + 1
    return at
  }

  private moveRow(row: number, room: number): number {
    const from = this.starts[row] as number
    const length = this.lengths[row] as number
    const to = this.reserve(room)
    this.classes.copyWithin(to, from, from + length)
    this.weights.copyWithin(to, from, from + length)
    this.ages.copyWithin(to, from, from + length)
    this.starts[row] = to
    this.rooms[row] = room
    return to
  }

  private insert(key: number): number {
    if (this.rowCount * 2 > this.slotRows.length) this.rehash()
    const row = this.rowCount++
    if (row >= this.starts.length) {
      this.starts = grow(this.starts, Int32Array)
      this.lengths = grow(this.lengths, Uint8Array)
      this.rooms = grow(this.rooms, Uint8Array)
      this.counts = grow(this.counts, Uint8Array)
    }
    this.starts[row] = this.reserve(2)
    this.rooms[row] = 2
    this.place(key, row)
    return row
  }

  private reserve(room: number): number {
    const start = this.used
    this.used += room
    while (this.used > this.classes.length) {
      this.classes = grow(this.classes, Uint8Array)
      this.weights = grow(this.weights, Float32Array)
      this.ages = grow(this.ages, Float64Array)
    }
    return start
  }

  private rehash(): void {
    const { slotKeys, slotRows } = this
    this.bits++
    this.slotKeys = new Int32Array(1 << this.bits)
    this.slotRows = new Int32Array(1 << this.bits).fill(-1)
    for (let i = 0; i < slotRows.length; i++) {
      const row = slotRows[i] as number
      if (row >= 0) this.place(slotKeys[i] as number, row)
    }
  }

  private place(key: number, row: number): void {
    const mask = this.slotRows.length - 1
    let slot = key & mask
    while ((this.slotRows[slot] as number) >= 0) slot = (slot + 1) & mask
    this.slotKeys[slot] = key
    this.slotRows[slot] = row
  }
}

type Growable = Int32Array | Uint8Array | Float32Array | Float64Array

function grow<A extends Growable>(array: A, Kind: new (length: number) => A): A {
  const larger = new Kind(array.length * 2)
  larger.set(array)
  return larger
}
