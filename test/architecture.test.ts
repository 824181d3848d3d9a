import { expect, test } from 'vitest'
import { findCycle } from './architecture/findCycle.js'
import { IMPORT_TABLE, LONG_FILES, PURE_FOLDERS, PURE_MODULES } from './architecture/importTable.js'
import { isTestFile, readSources } from './architecture/readSources.js'

const all = readSources(['src', 'bench', 'training', 'test', 'docs'])
const sources = all.filter(({ path }) => path.startsWith('src/'))
const shipped = sources.filter(({ path }) => !isTestFile(path))

test('every folder of src stands in the import table', () => {
  const folders = [...new Set(sources.map(({ folder }) => folder))]
  expect(folders.filter((folder) => !(folder in IMPORT_TABLE))).toEqual([])
})

test('a folder imports only from the folders on its line of the table', () => {
  const wrong = shipped.flatMap(({ path, folder, files }) =>
    files
      .map((file) => ({ file, target: /^src\/([^/]+)\//.exec(file)?.[1] ?? 'outside src' }))
      .filter(({ target }) => target !== folder && !IMPORT_TABLE[folder]?.includes(target))
      .map(({ file }) => `${path} imports ${file}`),
  )
  expect(wrong).toEqual([])
})

test('another folder is entered by an index.ts', () => {
  const wrong = shipped.flatMap(({ path, folder, files }) =>
    files
      .filter((file) => !file.startsWith(`src/${folder}/`) && !file.endsWith('/index.ts'))
      .map((file) => `${path} imports ${file}`),
  )
  expect(wrong).toEqual([])
})

test('every import of ours leads to a file', () => {
  const known = new Set(all.map(({ path }) => path))
  const wrong = all.flatMap(({ path, files }) =>
    files.filter((file) => file.endsWith('.ts') && !known.has(file)).map((file) => `${path} imports ${file}`),
  )
  expect(wrong).toEqual([])
})

test('no files need one another in a circle', () => expect(findCycle(shipped)).toBeNull())

test('pure folders import no module that reaches outside', () => {
  const wrong = shipped
    .filter(({ folder }) => PURE_FOLDERS.includes(folder))
    .flatMap(({ path, packages }) =>
      packages.filter((name) => !PURE_MODULES.includes(name)).map((name) => `${path} imports ${name}`),
    )
  expect(wrong).toEqual([])
})

test('a package is imported in one folder only', () => {
  const foldersOf = new Map<string, Set<string>>()
  for (const { folder, packages } of shipped) {
    for (const name of packages.filter((one) => !one.startsWith('node:'))) {
      foldersOf.set(name, (foldersOf.get(name) ?? new Set()).add(folder))
    }
  }
  expect([...foldersOf].filter(([, folders]) => folders.size > 1).map(([name]) => name)).toEqual([])
})

test('an index.ts holds re-exports only', () => {
  const wrong = shipped.filter(
    ({ path, text }) =>
      path.endsWith('/index.ts') &&
      !text.split(';').every((part) => /^\s*(?:export\s(?:type\s)?(?:\*|\{)[\s\S]*)?$/.test(part)),
  )
  expect(wrong.map(({ path }) => path)).toEqual([])
})

test('a file of more than 400 lines has a written reason', () => {
  const long = all.filter(({ lineCount }) => lineCount > 400).map(({ path }) => path)
  expect(long.filter((path) => !(path in LONG_FILES))).toEqual([])
})

test('no function is longer than 80 lines', () => {
  const long = shipped.filter(({ longestFunction }) => longestFunction > 80)
  expect(long.map(({ path, longestFunction }) => `${path}: ${longestFunction}`)).toEqual([])
})

test('the median file is shorter than 80 lines', () => {
  const lengths = shipped.map(({ lineCount }) => lineCount).sort((a, b) => a - b)
  expect(lengths[Math.floor(lengths.length / 2)]).toBeLessThan(80)
})

test('nothing of src imports measurements, training or tests', () => {
  const wrong = shipped.flatMap(({ path, files }) =>
    files.filter((file) => !file.startsWith('src/')).map((file) => `${path} imports ${file}`),
  )
  expect(wrong).toEqual([])
})
