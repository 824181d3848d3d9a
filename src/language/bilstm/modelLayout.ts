import { HASHED_FEATURES } from './wordFeatures.js'

/** "SBLM", and the version of the layout that follows. */
export const MAGIC = 0x4d4c4253
export const LAYOUT_VERSION = 1

/** What a weights file says of itself; widths are multiples of 16, the state of 8. */
export interface ModelHeader {
  readonly version: string
  readonly words: number
  readonly width: number
  readonly inner: number
  readonly state: number
  readonly arc: number
  readonly label: number
  readonly relations: readonly string[]
  /** "UPOS|XPOS". */
  readonly tags: readonly string[]
}

export interface Section {
  readonly name: string
  readonly kind: 'u32' | 'f32' | 'i8'
  readonly count: number
}

export const FEATURES_PER_WORD = HASHED_FEATURES.length + 1

/** Rows of embeddings: two unused by words (0 nothing, 1 unknown), the words, then each hashed feature. */
export function tableRows(header: ModelHeader): number {
  return HASHED_FEATURES.reduce((rows, feature) => rows + feature.rows + 1, header.words + 2)
}

export function padded(count: number): number {
  return (count + 15) & ~15
}

/** Where each part of the joint output layer starts. */
export function headColumns(header: ModelHeader): {
  readonly arcHead: number
  readonly arcDep: number
  readonly labelHead: number
  readonly labelDep: number
  readonly tag: number
  readonly total: number
} {
  const { arc, label } = header
  const tag = 2 * arc + 2 * label
  return {
    arcHead: 0,
    arcDep: arc,
    labelHead: 2 * arc,
    labelDep: 2 * arc + label,
    tag,
    total: tag + padded(header.tags.length),
  }
}

/** The int8 matrices, by name, as outputs and inputs. */
export function modelMatrices(
  header: ModelHeader,
): Readonly<Record<MatrixName, readonly [outputs: number, inputs: number]>> {
  const { width, inner, state, arc } = header
  return {
    inner: [inner, width],
    outer: [width, inner],
    project: [8 * state, width],
    forward0: [4 * state, state],
    backward0: [4 * state, state],
    forward1: [4 * state, 3 * state],
    backward1: [4 * state, 3 * state],
    heads: [headColumns(header).total, 2 * state],
    pair: [arc, arc],
  }
}

export const MATRIX_NAMES = [
  'inner',
  'outer',
  'project',
  'forward0',
  'backward0',
  'forward1',
  'backward1',
  'heads',
  'pair',
] as const
export type MatrixName = (typeof MATRIX_NAMES)[number]

/** The sections of a weights file in order; each starts at a multiple of 16 bytes. */
export function modelSections(header: ModelHeader): Section[] {
  const rows = tableRows(header)
  const matrices = modelMatrices(header)
  const relations = padded(header.relations.length)
  return [
    { name: 'words', kind: 'u32', count: header.words },
    { name: 'table', kind: 'i8', count: rows * header.width },
    { name: 'table.scales', kind: 'f32', count: rows },
    { name: 'root', kind: 'f32', count: header.width },
    ...MATRIX_NAMES.flatMap((name): Section[] => {
      const [outputs, inputs] = matrices[name]
      return [
        { name, kind: 'i8', count: outputs * inputs },
        { name: `${name}.scales`, kind: 'f32', count: outputs },
        { name: `${name}.bias`, kind: 'f32', count: outputs },
      ]
    }),
    { name: 'label', kind: 'f32', count: relations * header.label },
    { name: 'label.bias', kind: 'f32', count: relations },
  ]
}

export function sectionBytes(section: Section): number {
  return section.kind === 'i8' ? section.count : section.count * 4
}
