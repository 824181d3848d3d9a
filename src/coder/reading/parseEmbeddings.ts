import { Fault } from '../../types/index.js'
import {
  EMBEDDING_EFFECTS,
  EMBEDDING_PARTS,
  type EmbeddingEffect,
  type EmbeddingEntry,
  type EmbeddingLexicon,
} from './EmbeddingLexicon.js'

/** Reads `data/lexicon/embedding.txt`; throws `bad-data-file` with file and line at the first bad line. */
export function parseEmbeddings(text: string, fileName: string): EmbeddingLexicon {
  const entries: EmbeddingEntry[] = []
  const effectByKey = new Map<string, EmbeddingEffect>()
  text.split('\n').forEach((line, index) => {
    if (line.trim() === '' || line.startsWith('#')) return
    const entry = parseEntry(line, `${fileName}:${index + 1}`)
    entries.push(entry)
    for (const frame of entry.frames) {
      const key = `${entry.lemma}|${entry.part}|${frame}`
      if (effectByKey.has(key)) throw new Fault('bad-data-file', `${fileName}:${index + 1}: ${key} is given twice`)
      effectByKey.set(key, entry.effect)
    }
  })
  return { entries, effectByKey }
}

function parseEntry(line: string, place: string): EmbeddingEntry {
  const fields = line.split('|').map((field) => field.trim())
  const [lemma = '', partWord, frameList = '', effectWord, example = ''] = fields
  if (fields.length !== 5 || lemma === '' || example === '')
    throw new Fault('bad-data-file', `${place}: expected "lemma | part | frames | effect | example"`)
  const part = EMBEDDING_PARTS.find((known) => known === partWord)
  const effect = EMBEDDING_EFFECTS.find((known) => known === effectWord)
  if (part === undefined) throw new Fault('bad-data-file', `${place}: unknown part of speech "${partWord}"`)
  if (effect === undefined) throw new Fault('bad-data-file', `${place}: unknown effect "${effectWord}"`)
  const frames = frameList.split(/\s+/).filter((frame) => frame !== '')
  if (frames.length === 0) throw new Fault('bad-data-file', `${place}: no frame`)
  return { lemma, part, frames, effect, example }
}
