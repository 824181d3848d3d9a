import { createHash } from 'node:crypto'
import { readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { type ClaimLexicon, parseSpeech } from '../../coder/claims/index.js'
import { parseWording, type WordingLexicon } from '../../coder/expectations/index.js'
import { buildLexicon, type EventLexicon, type NamedText } from '../../coder/lexicon/index.js'
import { type EmbeddingLexicon, parseEmbeddings } from '../../coder/reading/index.js'
import { readDataFile } from './readDataFile.js'

export interface Lexica {
  readonly events: EventLexicon
  readonly embedding: EmbeddingLexicon
  readonly speech: ClaimLexicon
  readonly wording: WordingLexicon
  /** First 12 hex digits of a SHA-256 over names and texts of all files. */
  readonly version: string
}

/** The words that the coder knows: events, operators, embedding words, words of saying. */
export async function loadLexicon(dataFolder: string): Promise<Lexica> {
  const read = async (name: string): Promise<NamedText> => ({
    name: `lexicon/${name}`,
    text: (await readDataFile(dataFolder, `lexicon/${name}`)).toString('utf8'),
  })
  const eventNames = (await readdir(join(dataFolder, 'lexicon', 'events')))
    .filter((name) => name.endsWith('.txt'))
    .sort()
  const [wordClasses, lightVerbs, contexts, scenes, modes, embedding, speech, wording, ...entries] = await Promise.all([
    read('word-classes.txt'),
    read('light-verbs.txt'),
    read('contexts.txt'),
    read('scenes.txt'),
    read('modes.txt'),
    read('embedding.txt'),
    read('speech.txt'),
    read('wording.txt'),
    ...[...eventNames.map((name) => `events/${name}`), 'operators.txt'].map(read),
  ])
  const version = hashTexts([wordClasses, lightVerbs, contexts, scenes, modes, embedding, speech, wording, ...entries])
  return {
    events: buildLexicon({ wordClasses, lightVerbs, contexts, scenes, modes, entries, version }),
    embedding: parseEmbeddings(embedding.text, embedding.name),
    speech: parseSpeech(speech.text, speech.name),
    wording: parseWording(wording.text, wording.name),
    version,
  }
}

function hashTexts(files: readonly NamedText[]): string {
  const hash = createHash('sha256')
  for (const { name, text } of files) hash.update(`${name}\n${text}\n`)
  return hash.digest('hex').slice(0, 12)
}
