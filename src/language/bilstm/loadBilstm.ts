import { Arena } from '../kernel/Arena.js'
import { instantiateKernel } from '../kernel/instantiateKernel.js'
import type { Bilstm, Network } from './Bilstm.js'
import { type ModelHeader, padded } from './modelLayout.js'
import { projectRoot, slotBytes } from './projectWords.js'
import { readModelFile } from './readModelFile.js'
import { WordTable } from './WordTable.js'

const WORD_SLOTS = 8192

function splitTag(tag: string): { readonly upos: string; readonly xpos: string } {
  const [upos = '', xpos = ''] = tag.split('|')
  return { upos, xpos }
}

function placeNetwork(
  header: ModelHeader,
  sections: ReadonlyMap<string, Uint8Array>,
  kernelBytes: Uint8Array,
): Network {
  const kernel = instantiateKernel(kernelBytes)
  const arena = new Arena(kernel.memory)
  const places = new Map<string, number>()
  for (const [name, bytes] of sections) {
    const place = arena.take(bytes.length)
    arena.bytes(place, bytes.length).set(bytes)
    places.set(name, place)
  }
  const address = (section: string): number => {
    const place = places.get(section)
    if (place === undefined) throw new Error(`the parser weights have no section ${section}`)
    return place
  }
  const words = Uint32Array.from(new Uint32Array(kernel.memory.buffer, address('words'), header.words))
  const wordTable = new WordTable(arena.take(WORD_SLOTS * slotBytes(header.state)), WORD_SLOTS)
  const zeros = arena.take(header.state * 2)
  const labelSpace = arena.take((2 * header.label + padded(header.relations.length)) * 4)
  return { header, kernel, arena, address, words, wordTable, zeros, labelSpace }
}

/** A parser network from the bytes of its weights file and of kernel.wasm; throws an Error that names what is wrong. */
export function loadBilstm(weights: Uint8Array, kernel: Uint8Array): Bilstm {
  const { header, sections } = readModelFile(weights)
  const network = placeNetwork(header, sections, kernel)
  projectRoot(network)
  return { version: header.version, relations: header.relations, tags: header.tags.map(splitTag), network }
}
