import type { Kernel } from './Kernel.js'

const PAGE_BYTES = 65536
/** The compiler keeps its own constants below this address. */
const FIRST_FREE = PAGE_BYTES

/** Hands out places in a kernel's memory, sixteen bytes aligned, and shows them as typed arrays. */
export class Arena {
  private top = FIRST_FREE

  constructor(private readonly memory: Kernel['memory']) {}

  /** The address of `bytes` bytes of unknown content. */
  take(bytes: number): number {
    const address = this.top
    this.top = (address + bytes + 15) & ~15
    const lacking = this.top - this.memory.buffer.byteLength
    if (lacking > 0) this.memory.grow(Math.ceil(lacking / PAGE_BYTES))
    return address
  }

  /** Where the next `take` starts; give it to `release` to free everything taken since. */
  get mark(): number {
    return this.top
  }

  release(mark: number): void {
    this.top = mark
  }

  bytes(address: number, count: number): Uint8Array {
    return new Uint8Array(this.memory.buffer, address, count)
  }

  floats(address: number, count: number): Float32Array {
    return new Float32Array(this.memory.buffer, address, count)
  }

  integers(address: number, count: number): Int32Array {
    return new Int32Array(this.memory.buffer, address, count)
  }
}
