import { type DatasetCodes, parseCameoParts, parseFips, parseIcewsSectors } from '../../ingest/index.js'
import { matchName, type Ontology } from '../../ontology/index.js'
import type { DataFile } from '../../util/index.js'
import { loadOntology } from '../loadOntology.js'
import { readDataFile } from './readDataFile.js'

/** Loads what is needed to read the codes of event datasets. */
export async function loadDatasetCodes(dataFolder: string): Promise<DatasetCodes> {
  const file = async (name: string): Promise<DataFile> => ({
    name,
    text: (await readDataFile(dataFolder, name)).toString('utf8'),
  })
  const ontology = await loadOntology(dataFolder)
  return {
    codeByFips: parseFips(await file('gazetteer/fips-countries.tsv')),
    ploverByCameo: new Map(ontology.codebook.cameo.map((entry) => [entry.code, entry])),
    cameoParts: parseCameoParts(await file('imports/cameo-actors.tsv')),
    icewsSectors: parseIcewsSectors(await file('imports/icews-sectors.tsv')),
    isCountry: (code) => ontology.gazetteer.entityOf.get(code)?.kind === 'state',
    countryNamed: (name) => countryNamed(name, ontology),
  }
}

/** The country that all of a name names, "Russian Federation" or "Russia". */
function countryNamed(name: string, { gazetteer }: Ontology): string | null {
  const words = name.split(/\s+/).filter((word) => word !== '')
  const match = words.length === 0 ? null : matchName(gazetteer, words, 0)
  if (match === null || match.length !== words.length) return null
  const states = match.entries.flatMap(({ entity }) => (entity.kind === 'state' ? [entity] : []))
  return states[0]?.code ?? null
}
