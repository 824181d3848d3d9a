import { Fault, STANCES } from '../../../types/index.js'
import { type ClaimLexicon, SPEECH_PARTS, type SpeechEntry } from './ClaimLexicon.js'

/** Reads `data/lexicon/speech.txt`; throws `bad-data-file` with file and line at the first bad line. */
export function parseSpeech(text: string, fileName: string): ClaimLexicon {
  const entries: SpeechEntry[] = []
  const byWord = new Map<string, SpeechEntry[]>()
  text.split('\n').forEach((line, index) => {
    if (line.trim() === '' || line.startsWith('#')) return
    const place = `${fileName}:${index + 1}`
    const entry = parseEntry(line, place)
    const key = `${entry.lemma}|${entry.part}`
    const known = byWord.get(key) ?? []
    for (const frame of entry.frames) {
      if (!MARKS.has(frame) && known.some((each) => each.frames.includes(frame)))
        throw new Fault('bad-data-file', `${place}: ${key} has the frame ${frame} twice`)
    }
    entries.push(entry)
    byWord.set(key, [...known, entry])
  })
  const prepositions = entries
    .filter((entry) => entry.part === 'prep')
    .map((entry) => ({ words: entry.lemma.split(' '), entry }))
  const words = new Set(entries.map((entry) => entry.lemma.split(' ')[0] ?? entry.lemma))
  return { entries, byWord, prepositions, words }
}

/** Remarks on an entry that are no frames. */
const MARKS: ReadonlySet<string> = new Set(['hearer', 'actor', 'saying'])

function parseEntry(line: string, place: string): SpeechEntry {
  const fields = line.split('|').map((field) => field.trim())
  const [lemma = '', partWord, stanceWord, frameList = '', example = ''] = fields
  if (fields.length !== 5 || lemma === '' || example === '')
    throw new Fault('bad-data-file', `${place}: expected "lemma | part | stance | frames | example"`)
  const part = SPEECH_PARTS.find((known) => known === partWord)
  const stance = STANCES.find((known) => known === stanceWord)
  if (part === undefined) throw new Fault('bad-data-file', `${place}: unknown part of speech "${partWord}"`)
  if (stance === undefined) throw new Fault('bad-data-file', `${place}: unknown stance "${stanceWord}"`)
  const frames = frameList.split(/\s+/).filter((frame) => frame !== '')
  if (frames.length === 0) throw new Fault('bad-data-file', `${place}: no frame`)
  return { lemma, part, stance, frames, example }
}
