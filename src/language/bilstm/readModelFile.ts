import { LAYOUT_VERSION, MAGIC, type ModelHeader, modelSections, sectionBytes } from './modelLayout.js'

/** A weights file taken apart: its header and the bytes of each section. */
export interface ModelFile {
  readonly header: ModelHeader
  readonly sections: ReadonlyMap<string, Uint8Array>
}

function readHeader(bytes: Uint8Array): { readonly header: ModelHeader; readonly end: number } {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  if (bytes.length < 12 || view.getUint32(0, true) !== MAGIC) {
    throw new Error('the parser weights are not a BiLSTM weights file (wrong first bytes)')
  }
  const version = view.getUint32(4, true)
  if (version !== LAYOUT_VERSION) {
    throw new Error(
      `the parser weights have layout ${version}, this program reads layout ${LAYOUT_VERSION}; train them anew`,
    )
  }
  const end = 12 + view.getUint32(8, true)
  if (end > bytes.length) throw new Error(`the parser weights end inside their header (${bytes.length} bytes)`)
  const header: ModelHeader = JSON.parse(new TextDecoder().decode(bytes.subarray(12, end)))
  return { header, end }
}

/** Reads a weights file; throws an Error that says what is wrong if the bytes are not one, or not all of one. */
export function readModelFile(bytes: Uint8Array): ModelFile {
  const { header, end } = readHeader(bytes)
  const sections = new Map<string, Uint8Array>()
  let at = (end + 15) & ~15
  for (const section of modelSections(header)) {
    const size = sectionBytes(section)
    if (at + size > bytes.length) {
      throw new Error(
        `the parser weights are cut short: section ${section.name} ends at ${at + size}, the file at ${bytes.length}`,
      )
    }
    sections.set(section.name, bytes.subarray(at, at + size))
    at = (at + size + 15) & ~15
  }
  if (at !== bytes.length)
    throw new Error(`the parser weights are ${bytes.length} bytes long; their header promises ${at}`)
  return { header, sections }
}
