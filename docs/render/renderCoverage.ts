import type { CoderParts } from '../../src/app/index.js'
import type { LexiconEntry } from '../../src/coder/index.js'
import { PLOVER_CATEGORIES } from '../../src/types/index.js'

/** What the lexicon and the gazetteer hold, counted. */
export function renderCoverage({ lexicon, ontology, embedding, speech }: CoderParts): string {
  const { gazetteer } = ontology
  const entities = gazetteer.entities()
  const count = (kind: string): number => entities.filter((entity) => entity.kind === kind).length
  const events = lexicon.entries.filter((entry) => entry.kind === 'event')
  const rows: readonly (readonly [string, number])[] = [
    ['event entries of the lexicon', events.length],
    ['operators', lexicon.entries.length - events.length],
    ['examples that run as tests', lexicon.entries.reduce((sum, entry) => sum + entry.examples.length, 0)],
    ['words of saying', speech.entries.length],
    ['words that govern how real an event is', embedding.entries.length],
    ['states and territories', count('state')],
    ['persons with terms of office', count('person')],
    ['organisations', count('organisation')],
    ['armed groups', count('armedGroup')],
    ['places', count('place')],
  ]
  const perCategory = PLOVER_CATEGORIES.map((category) => `${category} ${ofCategory(events, category)}`).join(' · ')
  return [
    '| what | number |',
    '| --- | ---: |',
    ...rows.map(([name, number]) => `| ${name} | ${number.toLocaleString('en-GB')} |`),
    '',
    `Event entries by category: ${perCategory}.`,
  ].join('\n')
}

function ofCategory(entries: readonly LexiconEntry[], category: string): number {
  return entries.filter((entry) => entry.kind === 'event' && entry.code.category === category).length
}
