/** Trained weights by their PyTorch names, row by row. */
export type Tensors = Readonly<Record<string, Float32Array>>

/** The tensor of that name; a checkpoint without it is an error. */
export function tensorOf(tensors: Tensors, name: string): Float32Array {
  const tensor = tensors[name]
  if (tensor === undefined) throw new Error(`the checkpoint has no tensor ${name}`)
  return tensor
}

/** The rows of a matrix with that many inputs. */
export function rowsOf(matrix: Float32Array, inputs: number): Float32Array[] {
  return Array.from({ length: matrix.length / inputs }, (_, row) => matrix.subarray(row * inputs, (row + 1) * inputs))
}
