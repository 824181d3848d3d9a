import { Fault } from '../../types/index.js'
import { namesByMember } from '../../util/index.js'
import type { Candidate, EventEntry, EventLexicon, LexiconEntry, OperatorEntry } from './LexiconEntry.js'
import { parseEntries } from './parseEntries.js'
import { parseModes } from './parseModes.js'
import { parseScenes } from './parseScenes.js'
import { parseWordClasses } from './parseWordClasses.js'
import { specificityOf } from './specificityOf.js'

/** A data file as read: its name for messages, and its text. */
export interface NamedText {
  readonly name: string
  readonly text: string
}

export interface LexiconFiles {
  readonly wordClasses: NamedText
  readonly lightVerbs: NamedText
  readonly contexts: NamedText
  readonly scenes: NamedText
  readonly modes: NamedText
  /** Event and operator files, in reading order. */
  readonly entries: readonly NamedText[]
  /** Stable version of all the files together. */
  readonly version: string
}

/** Parses and indexes the event lexicon; throws `bad-data-file` at the first bad line or repeated id. */
export function buildLexicon(files: LexiconFiles): EventLexicon {
  const classes = parseWordClasses(files.wordClasses.text, files.wordClasses.name)
  const entries: LexiconEntry[] = []
  const originById = new Map<string, string>()
  for (const file of files.entries) {
    for (const entry of parseEntries(file.text, file.name, classes, entries.length)) {
      const earlier = originById.get(entry.id)
      if (earlier) throw new Fault('bad-data-file', `${entry.origin}: id ${entry.id} is taken by ${earlier}`)
      originById.set(entry.id, entry.origin)
      entries.push(entry)
    }
  }
  const contextsByWord = namesByMember(parseWordClasses(files.contexts.text, files.contexts.name))
  return {
    version: files.version,
    entries,
    eventsByLemma: indexByLemma(entries.filter((entry): entry is EventEntry => entry.kind === 'event')),
    operatorsByLemma: indexByLemma(entries.filter((entry): entry is OperatorEntry => entry.kind === 'operator')),
    ...parseLightVerbs(files.lightVerbs.text),
    classes,
    scenes: parseScenes(files.scenes.text, files.scenes.name),
    modes: parseModes(files.modes.text, files.modes.name, classes),
    contextsByWord,
    contextBeginnings: beginningsOf(contextsByWord.keys()),
  }
}

function indexByLemma<E extends LexiconEntry>(entries: readonly E[]): Map<string, Candidate<E>[]> {
  const index = new Map<string, Candidate<E>[]>()
  for (const entry of entries) {
    for (const words of entry.predicates) {
      const candidate = { entry, words, specificity: specificityOf(entry, words) }
      const list = index.get(words.head)
      if (list) list.push(candidate)
      else index.set(words.head, [candidate])
    }
  }
  for (const list of index.values()) {
    list.sort((left, right) => right.specificity - left.specificity || left.entry.order - right.entry.order)
  }
  return index
}

function beginningsOf(phrases: Iterable<string>): ReadonlySet<string> {
  const beginnings = new Set<string>()
  for (const phrase of phrases) {
    const blank = phrase.indexOf(' ')
    if (blank > 0) beginnings.add(phrase.slice(0, blank))
  }
  return beginnings
}

/** One lemma a line; `<` behind it marks a verb whose subject is at the receiving end. */
function parseLightVerbs(text: string): Pick<EventLexicon, 'lightVerbs' | 'inverseVerbs'> {
  const lightVerbs = new Set<string>()
  const inverseVerbs = new Set<string>()
  for (const line of text.split('\n')) {
    const word = line.trim().toLowerCase()
    if (word === '' || word.startsWith('#')) continue
    if (word.endsWith('<')) inverseVerbs.add(word.slice(0, -1).trim())
    else lightVerbs.add(word)
  }
  return { lightVerbs, inverseVerbs }
}
