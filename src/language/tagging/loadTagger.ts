import { Fault } from '../../types/index.js'
import { hashText, readModelFile } from '../../util/index.js'
import { decodeWeightRows } from '../weights/decodeWeightRows.js'
import { packSparseWeights } from '../weights/packSparseWeights.js'
import type { Label, Tagger } from './Tagger.js'
import { createTagger } from './Tagger.js'

/** The header of a tagger's model file. Word lists are grouped: a tag or class name leads to words, space between. */
export interface TaggerHeader {
  readonly kind: 'tagger'
  readonly labels: readonly Label[]
  /** How its features are made. */
  readonly templates: readonly string[]
  readonly certain: Readonly<Record<string, string>>
  readonly classes: Readonly<Record<string, string>>
  /** Hashes of words in base 36, because the text that they were counted in may not be passed on. */
  readonly forms: Readonly<Record<string, string>>
}

/** Reads a tagger from its model file; `kernel` holds kernel.wasm. */
export function loadTagger(bytes: Uint8Array, kernel: Uint8Array): Tagger {
  const { header, body } = readModelFile(bytes, 'tagger')
  if (!isTaggerHeader(header)) throw new Fault('bad-model', 'the tagger has an incomplete header; fetch it again')
  const { labels, templates } = header
  const lexicon = {
    certain: ungroup(header.certain, Number),
    classes: ungroup(header.classes, hashText),
    forms: new Map([...ungroup(header.forms, hashText)].map(([word, tags]) => [Number.parseInt(word, 36) | 0, tags])),
  }
  return createTagger(labels, templates, lexicon, packSparseWeights(decodeWeightRows(body), kernel))
}

function ungroup(groups: Readonly<Record<string, string>>, numberOf: (name: string) => number): Map<string, number> {
  const words = new Map<string, number>()
  for (const [name, list] of Object.entries(groups)) {
    const value = numberOf(name)
    for (const word of list.split(' ')) words.set(word, value)
  }
  return words
}

function isTaggerHeader(
  header: Readonly<Record<string, unknown>>,
): header is Readonly<Record<string, unknown>> & TaggerHeader {
  const groups = ['certain', 'classes', 'forms'].every(
    (name) => typeof header[name] === 'object' && header[name] !== null,
  )
  return Array.isArray(header.labels) && Array.isArray(header.templates) && groups
}
