/** Hashed features of one thing, collected without making strings. */
export class FeatureList {
  /** The hashes; only the first `length` count. */
  hashes = new Int32Array(64)
  length = 0

  clear(): void {
    this.length = 0
  }

  /** Takes in the feature that a template makes of up to three values. */
  add(template: number, first: number, second = 0, third = 0): void {
    if (this.length === this.hashes.length) this.#grow()
    let hash = Math.imul(template + 1, 0x9e3779b1) ^ first
    hash = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d) ^ second
    hash = Math.imul(hash ^ (hash >>> 13), 0x297a2d39) ^ third
    hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b)
    this.hashes[this.length++] = hash ^ (hash >>> 14)
  }

  #grow(): void {
    const larger = new Int32Array(this.hashes.length * 2)
    larger.set(this.hashes)
    this.hashes = larger
  }
}
