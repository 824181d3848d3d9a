import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import type { ActorRef, ResolvedActors } from '../../types/index.js'
import { coderGazetteer } from '../fixtures/coderGazetteer.js'
import { report } from '../fixtures/report.js'
import { findMentions } from '../mentions/index.js'
import { resolveActors } from './resolveActors.js'

const PUBLISHED = '2023-09-05'
const ontology = { gazetteer: coderGazetteer() }

interface Construction {
  readonly title: string
  readonly rows: string
  readonly expected: readonly string[]
}

/** Cases of constructions.txt: `# title`, `> word: actors` (word#2 is its second place), then the sentences. */
function readConstructions(): readonly Construction[] {
  const text = readFileSync(new URL('./fixtures/constructions.txt', import.meta.url), 'utf8')
  return text
    .split(/^# /m)
    .slice(1)
    .map((block) => {
      const lines = block.split('\n')
      const isExpected = (line: string) => line.startsWith('> ')
      return {
        title: lines[0] ?? '',
        rows: lines
          .slice(1)
          .filter((line) => !isExpected(line))
          .join('\n'),
        expected: lines.filter(isExpected).map((line) => line.slice(2)),
      }
    })
}

function resolve(rows: string): { readonly words: readonly string[]; readonly resolved: ResolvedActors } {
  const parsed = report(rows)
  const resolved = resolveActors(parsed, findMentions(parsed, ontology), ontology, PUBLISHED)
  return { words: parsed.sentences.flatMap(({ tokens }) => tokens.map(({ text }) => text)), resolved }
}

/** What the n-th place of a word stands for, as constructions.txt writes it. */
function readingOf(rows: string, place: string): string {
  const parsed = report(rows)
  const { resolved } = resolve(rows)
  const [word = '', count = '1'] = place.split('#')
  let seen = 0
  for (const { index, tokens } of parsed.sentences) {
    for (const token of tokens) {
      if (token.text !== word || ++seen !== Number(count)) continue
      const found = resolved.bySentence[index]?.get(token.index)
      if (!found) return 'nobody'
      return found.actors.length === 0 ? 'unsettled' : found.actors.map(writeActor).join(' & ')
    }
  }
  throw new Error(`the sentences have no ${place}`)
}

function writeActor({ id, code, sectors, resolved }: ActorRef): string {
  return [id ?? '-', code ?? '-', sectors.join('+'), resolved].join('/')
}

describe.each(readConstructions())('$title', ({ rows, expected }) => {
  test.each(expected.map((line) => line.split(': ') as [string, string]))('%s is %s', (place, actors) => {
    expect(readingOf(rows, place)).toBe(actors)
  })
})

test('every reference quotes its own words', () => {
  for (const { rows } of readConstructions()) {
    const { text } = report(rows)
    for (const { actors } of resolve(rows).resolved.mentions) {
      for (const { start, end, exact } of actors) expect(text.slice(start, end)).toBe(exact)
    }
  }
})

test('the same report gives the same actors', () => {
  const [first] = readConstructions()
  expect(resolve(first?.rows ?? '').resolved.mentions).toEqual(resolve(first?.rows ?? '').resolved.mentions)
})
