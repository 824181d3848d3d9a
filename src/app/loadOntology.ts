import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
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
  // Some thirty small files: a promise for each costs more than the reading.
  const codebook = readFiles(dataFolder, 'codebook', CODEBOOK)
  const gazetteer = readFiles(dataFolder, 'gazetteer', GAZETTEER)
  const leaders = readLeaders(dataFolder)
  return {
    codebook: buildCodebook(codebook),
    gazetteer: buildGazetteer({ ...gazetteer, leaders }),
    version: hashFiles([...Object.values(codebook), ...Object.values(gazetteer), ...leaders]),
  }
}

function readFiles<K extends string>(
  dataFolder: string,
  folder: string,
  names: Readonly<Record<K, string>>,
): Readonly<Record<K, DataFile>> {
  const keys = Object.keys(names) as K[]
  const files = keys.map((key) => [key, readDataFile(dataFolder, `${folder}/${names[key]}`)] as const)
  return Object.fromEntries(files) as Record<K, DataFile>
}

function readLeaders(dataFolder: string): readonly DataFile[] {
  const folder = 'gazetteer/leaders'
  const names = orNotFound(() => readdirSync(join(dataFolder, folder)), folder, dataFolder)
  const tables = names.filter((name) => name.endsWith('.tsv')).sort()
  return tables.map((name) => readDataFile(dataFolder, `${folder}/${name}`))
}

function readDataFile(dataFolder: string, name: string): DataFile {
  return { name, text: orNotFound(() => readFileSync(join(dataFolder, name), 'utf8'), name, dataFolder) }
}

function orNotFound<T>(read: () => T, name: string, dataFolder: string): T {
  try {
    return read()
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
