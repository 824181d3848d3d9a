/** The exports of kernel.wasm; every argument named for an array is a byte address in `memory`. */
export interface Kernel {
  readonly memory: { readonly buffer: ArrayBuffer; grow(pages: number): number }
  multiply(
    x: number,
    rows: number,
    inputs: number,
    w: number,
    outputs: number,
    scales: number,
    bias: number,
    rowScales: number,
    y: number,
  ): void
  recur(
    inputs: number,
    inputWidth: number,
    w: number,
    scales: number,
    bias: number,
    table: number,
    tableStride: number,
    tableScale: number,
    slots: number,
    states: number,
    stateStride: number,
    column: number,
    hidden: number,
    starts: number,
    lengths: number,
    sentences: number,
    backward: number,
    cells: number,
    zeros: number,
  ): void
  sumFeatures(
    keys: number,
    count: number,
    slots: number,
    mask: number,
    rows: number,
    dense: number,
    width: number,
    found: number,
    sums: number,
  ): void
  sumRows(ids: number, rows: number, each: number, table: number, scales: number, width: number, y: number): void
  quantise(x: number, rows: number, width: number, stride: number, y: number, scales: number): void
  shrink(x: number, count: number, factor: number, y: number): void
  leak(x: number, rows: number, width: number, stride: number): void
  addInto(x: number, y: number, count: number): void
  logShares(x: number, count: number): void
  gather(x: number, rows: number, stride: number, count: number, asShares: number, out: number): void
  arcs(
    deps: number,
    depStride: number,
    heads: number,
    headStride: number,
    width: number,
    rows: number,
    out: number,
  ): void
  labels(
    dep: number,
    head: number,
    width: number,
    w: number,
    bias: number,
    outputs: number,
    count: number,
    out: number,
  ): void
}
