import { Fault } from '../types/index.js'

/** A model file: the line `sitrep-model 1`, the header's length as four bytes, the header as JSON, then the weights. */
export const MODEL_MAGIC = 'sitrep-model 1\n'

export interface ModelFile {
  readonly header: Readonly<Record<string, unknown>>
  readonly body: Uint8Array
}

/** Opens a model file and checks that it is of the expected kind. */
export function readModelFile(bytes: Uint8Array, kind: string): ModelFile {
  const magicLength = MODEL_MAGIC.length
  const magic = new TextDecoder('latin1').decode(bytes.subarray(0, magicLength))
  if (magic !== MODEL_MAGIC)
    throw new Fault('bad-model', `the ${kind} weights are not a model file of this version; train or fetch them again`)
  const headerLength = new DataView(bytes.buffer, bytes.byteOffset).getUint32(magicLength, true)
  const bodyStart = magicLength + 4 + headerLength
  const header = parseHeader(new TextDecoder().decode(bytes.subarray(magicLength + 4, bodyStart)), kind)
  if (!isRecord(header) || header.kind !== kind) {
    throw new Fault('bad-model', `expected ${kind} weights, found a model of another kind`)
  }
  return { header, body: bytes.subarray(bodyStart) }
}

function parseHeader(json: string, kind: string): unknown {
  try {
    return JSON.parse(json)
  } catch (cause) {
    throw new Fault('bad-model', `the header of the ${kind} weights does not read; fetch the model again`, { cause })
  }
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
