import type { Arena } from '../kernel/Arena.js'
import type { Kernel } from '../kernel/Kernel.js'
import type { ModelHeader } from './modelLayout.js'
import type { WordTable } from './WordTable.js'

/** The loaded parser network: what it can answer with, and its weights in a kernel's memory. */
export interface Bilstm {
  readonly version: string
  readonly relations: readonly string[]
  readonly tags: readonly { readonly upos: string; readonly xpos: string }[]
  readonly network: Network
}

/** The inside of a `Bilstm`. */
export interface Network {
  readonly header: ModelHeader
  readonly kernel: Kernel
  readonly arena: Arena
  /** Where each section of the weights file lies in the kernel's memory. */
  readonly address: (section: string) => number
  /** Hashes of the known spellings, ascending. */
  readonly words: Uint32Array
  readonly wordTable: WordTable
  /** A state of zeros, and space for one call of `labels`. */
  readonly zeros: number
  readonly labelSpace: number
}
