// The parser's inner loops (AssemblyScript; `npm run build:kernel` writes data/models/kernel.wasm).
//
// Weights are int8, laid out in blocks of 16 outputs: for each pair of inputs, 16 outputs x 2 weights. One
// i32x4.dot_i16x8_s then serves four outputs, and nothing has to be summed across lanes. Inputs are int16. All sums are
// of integers, and the floating-point steps are single IEEE operations, so every machine gives the same bytes.

export { multiply } from './multiply.as'
export { recur } from './recur.as'
export { sumFeatures } from './features.as'
export { addInto, leak, quantise, shrink, sumRows } from './rows.as'
export { arcs, gather, labels, logShares } from './scores.as'
