import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { beforeAll, expect, test } from 'vitest'
import { type RenderedFile, renderAll } from '../docs/renderAll.js'
import { eventHeader } from '../src/app/index.js'

const ROOT = fileURLToPath(new URL('..', import.meta.url))

const pages = [
  ...readdirSync(ROOT).filter((name) => name.endsWith('.md')),
  ...readdirSync(join(ROOT, 'docs'), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.md'))
    .map((name) => join('docs', name)),
  'data/README.md',
]

let rendered: readonly RenderedFile[] = []

beforeAll(async () => {
  rendered = await renderAll(ROOT)
}, 120_000)

test('what a command writes in the docs is up to date (npm run docs:write): the walk, numbers, hashes, references', () => {
  const stale = rendered.filter(({ path, content }) => readFileSync(join(ROOT, path), 'utf8') !== content)
  expect(stale.map(({ path }) => path)).toEqual([])
})

test('the walk in ARCHITECTURE.md takes one sentence through every step', () => {
  const page = rendered.find(({ path }) => path === 'ARCHITECTURE.md')?.content ?? ''
  for (const step of ['The report', 'Words, tags, tree', 'Mentions', 'Actors', 'Claims', 'Event records']) {
    expect(page).toContain(`**${step}`)
  }
  expect(page).toContain('folded from CONSULT visit')
})

test('every link in the docs to a file of ours leads to one', () => {
  const broken = pages.flatMap((page) => {
    const text = readFileSync(join(ROOT, page), 'utf8')
    const targets = [...text.matchAll(/\]\((?!https?:|#)([^)#\s]+)/g)].map((match) => match[1] ?? '')
    return targets
      .filter((target) => !existsSync(join(ROOT, dirname(page), target)))
      .map((target) => `${page}: ${target}`)
  })
  expect(broken).toEqual([])
})

test('every column of the table of events is explained', () => {
  const page = readFileSync(join(ROOT, 'docs/records.md'), 'utf8')
  expect(
    eventHeader()
      .split(',')
      .filter((column) => !page.includes(`\`${column}\``)),
  ).toEqual([])
})

test('every package that runs with ours has its line in docs/dependencies.md', () => {
  const manifest = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8'))
  const page = readFileSync(join(ROOT, 'docs/dependencies.md'), 'utf8')
  expect(Object.keys(manifest.dependencies).filter((name) => !page.includes(`[${name}]`))).toEqual([])
})
