import { createHash } from 'node:crypto'
import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import {
  buildCodebook,
  buildGazetteer,
  type CodebookFiles,
  type DataFile,
  type GazetteerFiles,
  type Ontology,
} from '../ontology/index.js'
import { Fault } from '../types/index.js'

const CODEBOOK = {
  categories: 'plover-categories.tsv',
  modes: 'plover-modes.tsv',
  contexts: 'plover-contexts.tsv',
  sectors: 'plover-sectors.tsv',
  cameoToPlover: 'cameo-to-plover.tsv',
  ploverToCameo: 'plover-to-cameo.tsv',
} as const satisfies Record<keyof CodebookFiles, string>

const GAZETTEER = {
  states: 'states.tsv',
  regions: 'regions.tsv',
  metonyms: 'metonyms.tsv',
  places: 'places.tsv',
  organisations: 'organisations.tsv',
  armedGroups: 'armed-groups.tsv',
  offices: 'offices.tsv',
  nameCustoms: 'name-customs.tsv',
  roles: 'roles.tsv',
  bodies: 'bodies.tsv',
} as const satisfies Record<Exclude<keyof GazetteerFiles, 'leaders'>, string>

/** Reads codebook and gazetteer from a data folder; its version is a hash of their text. */
export async function loadOntology(dataFolder: string): Promise<Ontology> {
  const [codebook, gazetteer, leaders] = await Promise.all([
    readFiles(dataFolder, 'codebook', CODEBOOK),
    readFiles(dataFolder, 'gazetteer', GAZETTEER),
    readLeaders(dataFolder),
  ])
  const files = [...Object.values(codebook), ...Object.values(gazetteer), ...leaders]
  return {
    codebook: buildCodebook(codebook),
    gazetteer: buildGazetteer({ ...gazetteer, leaders }),
    version: hashFiles(files),
  }
}

async function readFiles<K extends string>(
  dataFolder: string,
  folder: string,
  names: Readonly<Record<K, string>>,
): Promise<Record<K, DataFile>> {
  const keys = Object.keys(names) as K[]
  const files = await Promise.all(keys.map((key) => readDataFile(dataFolder, `${folder}/${names[key]}`)))
  return Object.fromEntries(keys.map((key, at) => [key, files[at]])) as Record<K, DataFile>
}

async function readLeaders(dataFolder: string): Promise<readonly DataFile[]> {
  const names = await orNotFound(readdir(join(dataFolder, 'gazetteer', 'leaders')), 'gazetteer/leaders', dataFolder)
  const tables = names.filter((name) => name.endsWith('.tsv')).sort()
  return Promise.all(tables.map((name) => readDataFile(dataFolder, `gazetteer/leaders/${name}`)))
}

async function readDataFile(dataFolder: string, name: string): Promise<DataFile> {
  return { name, text: await orNotFound(readFile(join(dataFolder, name), 'utf8'), name, dataFolder) }
}

async function orNotFound<T>(reading: Promise<T>, name: string, dataFolder: string): Promise<T> {
  try {
    return await reading
  } catch (cause) {
    const code = cause instanceof Error && 'code' in cause && cause.code === 'ENOENT' ? 'not-found' : 'unreadable'
    throw new Fault(code, `Cannot read ${name} in ${dataFolder}; is that the data folder?`, { cause })
  }
}

/** First 12 hex digits of a SHA-256 over names and texts. */
function hashFiles(files: readonly DataFile[]): string {
  const hash = createHash('sha256')
  for (const { name, text } of files) hash.update(`${name}\n${text}\n`)
  return hash.digest('hex').slice(0, 12)
}
