import type { Network } from './Bilstm.js'
import { FEATURES_PER_WORD } from './modelLayout.js'
import { ROOT_SLOT } from './WordTable.js'
import { HASHED_FEATURES, wordFeatures } from './wordFeatures.js'

/** The first layer's inputs are kept as int16 steps of this size: gates are flat beyond 32 / 1. */
export const SLOT_STEP = 1 / 1024
const WORDS_AT_ONCE = 256

/** How many bytes a slot of the word table takes: int16 gate inputs of both directions. */
export function slotBytes(state: number): number {
  return 16 * state
}

function findWord(words: Uint32Array, spelling: number): number {
  let low = 0
  let high = words.length - 1
  while (low <= high) {
    const middle = (low + high) >> 1
    const value = words[middle] ?? 0
    if (value === spelling) return middle + 2
    if (value < spelling) low = middle + 1
    else high = middle - 1
  }
  return 1
}

function writeRows(network: Network, forms: readonly string[], ids: Int32Array): void {
  forms.forEach((form, word) => {
    const { spelling, rows } = wordFeatures(form)
    let at = word * FEATURES_PER_WORD
    ids[at++] = findWord(network.words, spelling)
    let offset = network.words.length + 2
    HASHED_FEATURES.forEach((feature, index) => {
      ids[at++] = offset + (rows[index] ?? 0)
      offset += feature.rows + 1
    })
  })
}

/** Multiplies float rows by one of the model's matrices, through int16. */
function apply(
  network: Network,
  matrix: string,
  x: number,
  rows: number,
  inputs: number,
  outputs: number,
  y: number,
): void {
  const { kernel, arena, address } = network
  const mark = arena.mark
  const steps = arena.take(rows * inputs * 2)
  const scales = arena.take(rows * 4)
  kernel.quantise(x, rows, inputs, inputs, steps, scales)
  const at = address(matrix)
  kernel.multiply(steps, rows, inputs, at, outputs, address(`${matrix}.scales`), address(`${matrix}.bias`), scales, y)
  arena.release(mark)
}

/** Word vectors (float rows at x) to slots: the gates' inputs of both directions, as int16. */
function storeSlots(network: Network, x: number, rows: number, slot: number): void {
  const { kernel, arena, header, wordTable } = network
  const gates = 8 * header.state
  const y = arena.take(rows * gates * 4)
  apply(network, 'project', x, rows, header.width, gates, y)
  kernel.shrink(y, rows * gates, 1 / SLOT_STEP, wordTable.address + slot * slotBytes(header.state))
}

function projectSome(network: Network, forms: readonly string[], slot: number): void {
  const { kernel, arena, header, address } = network
  const { width, inner } = header
  const mark = arena.mark
  const rows = forms.length
  const ids = arena.take(rows * FEATURES_PER_WORD * 4)
  const x = arena.take(rows * width * 4)
  const hidden = arena.take(rows * inner * 4)
  const more = arena.take(rows * width * 4)
  writeRows(network, forms, arena.integers(ids, rows * FEATURES_PER_WORD))
  kernel.sumRows(ids, rows, FEATURES_PER_WORD, address('table'), address('table.scales'), width, x)
  apply(network, 'inner', x, rows, width, inner, hidden)
  kernel.leak(hidden, rows, inner, inner)
  apply(network, 'outer', hidden, rows, inner, width, more)
  kernel.addInto(x, more, rows * width)
  storeSlots(network, x, rows, slot)
  arena.release(mark)
}

/** Fills the slot of the root, once after loading. */
export function projectRoot(network: Network): void {
  const mark = network.arena.mark
  storeSlots(network, network.address('root'), 1, ROOT_SLOT)
  network.arena.release(mark)
}

/** Makes sure that every form has its first-layer inputs in the word table. */
export function projectWords(network: Network, forms: ReadonlySet<string>): void {
  const { added, firstSlot } = network.wordTable.add(forms)
  for (let start = 0; start < added.length; start += WORDS_AT_ONCE) {
    projectSome(network, added.slice(start, start + WORDS_AT_ONCE), firstSlot + start)
  }
}
