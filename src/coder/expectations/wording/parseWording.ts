import { EXPECTATION_KINDS, Fault, WORDING_LEVELS } from '../../../types/index.js'
import { WORDING_PARTS, type WordingEntry, type WordingLexicon } from './WordingLexicon.js'

/** Reads `data/lexicon/wording.txt`; throws `bad-data-file` with file and line at the first bad line. */
export function parseWording(text: string, fileName: string): WordingLexicon {
  const lexicon = new Map<string, WordingEntry>()
  text.split('\n').forEach((line, index) => {
    if (line.trim() === '' || line.startsWith('#')) return
    const place = `${fileName}:${index + 1}`
    const entry = parseEntry(line, place)
    const key = `${entry.lemma}|${entry.part}`
    if (lexicon.has(key)) throw new Fault('bad-data-file', `${place}: ${key} is given twice`)
    lexicon.set(key, entry)
  })
  return lexicon
}

function parseEntry(line: string, place: string): WordingEntry {
  const fields = line.split('|').map((field) => field.trim())
  const [lemma = '', partWord, levelWord, kindWord, example = ''] = fields
  if (fields.length !== 5 || lemma === '' || example === '')
    throw new Fault('bad-data-file', `${place}: expected "lemma | part | level | kind | example"`)
  const part = WORDING_PARTS.find((known) => known === partWord)
  const level = WORDING_LEVELS.find((known) => known === levelWord)
  const kind = EXPECTATION_KINDS.find((known) => known === kindWord)
  if (part === undefined) throw new Fault('bad-data-file', `${place}: unknown part of speech "${partWord}"`)
  if (level === undefined) throw new Fault('bad-data-file', `${place}: unknown level "${levelWord}"`)
  if (kind === undefined) throw new Fault('bad-data-file', `${place}: unknown kind "${kindWord}"`)
  return { lemma, part, level, kind, example }
}
