import { SPACE, addProducts } from './multiply.as'
import { UNIT, sigmoid4, tanh4, toInt16 } from './vectors.as'

/**
 * Four units of an LSTM take one step: gates = sums * scales + bias, or + int16 biases of the table's scale. Returns
 * the new state as int16, and leaves the new cell at `after`.
 */
// @ts-ignore: decorator
@inline
function stepUnits(
  sums: usize, scales: usize, bias: usize, slot: usize, tableScale: f32, cell: usize, after: usize,
): v128 {
  let g0 = f32x4.mul(f32x4.convert_i32x4_s(v128.load(sums)), v128.load(scales))
  let g1 = f32x4.mul(f32x4.convert_i32x4_s(v128.load(sums, 16)), v128.load(scales, 16))
  let g2 = f32x4.mul(f32x4.convert_i32x4_s(v128.load(sums, 32)), v128.load(scales, 32))
  let g3 = f32x4.mul(f32x4.convert_i32x4_s(v128.load(sums, 48)), v128.load(scales, 48))
  if (slot) {
    const t = f32x4.splat(tableScale)
    g0 = f32x4.add(g0, f32x4.mul(f32x4.convert_i32x4_s(v128.load16x4_s(slot)), t))
    g1 = f32x4.add(g1, f32x4.mul(f32x4.convert_i32x4_s(v128.load16x4_s(slot, 8)), t))
    g2 = f32x4.add(g2, f32x4.mul(f32x4.convert_i32x4_s(v128.load16x4_s(slot, 16)), t))
    g3 = f32x4.add(g3, f32x4.mul(f32x4.convert_i32x4_s(v128.load16x4_s(slot, 24)), t))
  } else {
    g0 = f32x4.add(g0, v128.load(bias))
    g1 = f32x4.add(g1, v128.load(bias, 16))
    g2 = f32x4.add(g2, v128.load(bias, 32))
    g3 = f32x4.add(g3, v128.load(bias, 48))
  }
  const value = f32x4.add(f32x4.mul(sigmoid4(g1), v128.load(cell)), f32x4.mul(sigmoid4(g0), tanh4(g2)))
  v128.store(after, value)
  return toInt16(f32x4.mul(f32x4.mul(sigmoid4(g3), tanh4(value)), f32x4.splat(UNIT)))
}

/**
 * One direction of one LSTM layer over many sentences at once, step by step. Sentences come longest first: sentence s
 * has `lengths[s]` rows from row `starts[s]`. Each block of 16 gates is [input, forget, candidate, output] of 4 units.
 * A gate is (inputs . w + previous state . w) * scale + bias; with `slots`, the bias of a row is int16 in
 * `table + slot * tableStride`, times tableScale. States are written as int16 into `states`, at column `column`.
 */
export function recur(
  inputs: usize, inputWidth: i32, w: usize, scales: usize, bias: usize,
  table: usize, tableStride: i32, tableScale: f32, slots: usize,
  states: usize, stateStride: i32, column: i32, hidden: i32,
  starts: usize, lengths: usize, sentences: i32, backward: i32, cells: usize, zeros: usize,
): void {
  const sums = SPACE
  const target = states + <usize>(column << 1)
  const stateBytes = <usize>(stateStride << 1)
  memory.fill(cells, 0, <usize>(sentences * hidden) << 2)
  let active = sentences
  for (let t = 0; active > 0; t++) {
    while (active > 0 && load<i32>(lengths + <usize>((active - 1) << 2)) <= t) active--
    for (let block = 0; block < hidden >> 2; block++) {
      const v = w + <usize>(block * (inputWidth + hidden)) * 16
      const own = v + <usize>inputWidth * 16
      const s = scales + <usize>(block << 6), c = bias + <usize>(block << 6)
      for (let lane = 0; lane < active; lane += 2) {
        const other = lane + 1 < active ? lane + 1 : lane
        const row = rowAt(starts, lengths, lane, t, backward), otherRow = rowAt(starts, lengths, other, t, backward)
        const to = target + <usize>row * stateBytes, otherTo = target + <usize>otherRow * stateBytes
        memory.fill(sums, 0, 128)
        addProducts(inputs + <usize>(row * inputWidth) * 2, inputs + <usize>(otherRow * inputWidth) * 2, v, inputWidth >> 1, sums)
        const before = t ? (backward ? to + stateBytes : to - stateBytes) : zeros
        const otherBefore = t ? (backward ? otherTo + stateBytes : otherTo - stateBytes) : zeros
        addProducts(before, otherBefore, own, hidden >> 1, sums)
        const slot = slots ? slotAt(table, tableStride, slots, row, block) : 0
        const otherSlot = slots ? slotAt(table, tableStride, slots, otherRow, block) : 0
        const cell = cells + <usize>(lane * hidden + (block << 2)) * 4
        const otherCell = cells + <usize>(other * hidden + (block << 2)) * 4
        // The last sentence may have no partner and be its own: its cell must not step twice.
        const otherAfter = other == lane ? sums + 128 : otherCell
        const otherState = stepUnits(sums + 64, s, c, otherSlot, tableScale, otherCell, otherAfter)
        const state = stepUnits(sums, s, c, slot, tableScale, cell, cell)
        v128.store64_lane(otherTo + <usize>(block << 3), otherState, 0)
        v128.store64_lane(to + <usize>(block << 3), state, 0)
      }
    }
  }
}

// @ts-ignore: decorator
@inline
function rowAt(starts: usize, lengths: usize, lane: i32, t: i32, backward: i32): i32 {
  const start = load<i32>(starts + <usize>(lane << 2))
  return backward ? start + load<i32>(lengths + <usize>(lane << 2)) - 1 - t : start + t
}

// @ts-ignore: decorator
@inline
function slotAt(table: usize, tableStride: i32, slots: usize, row: i32, block: i32): usize {
  return table + <usize>load<i32>(slots + <usize>(row << 2)) * <usize>tableStride + <usize>(block << 5)
}
