import { buildIncidentKnowledge, type IncidentFiles, type IncidentKnowledge } from '../../analysis/index.js'
import { readDataFile } from './readDataFile.js'

const FILES = {
  functionWords: 'lineage/function-words.txt',
  spellings: 'lineage/spellings.tsv',
  counts: 'incidents/counts.tsv',
} as const satisfies Record<keyof IncidentFiles, string>

/** What incidents are told by, from a data folder. */
export async function loadIncidents(dataFolder: string): Promise<IncidentKnowledge> {
  const file = async (key: keyof IncidentFiles) => {
    const name = FILES[key]
    return { name, text: (await readDataFile(dataFolder, name)).toString('utf8') }
  }
  const [functionWords, spellings, counts] = await Promise.all([
    file('functionWords'),
    file('spellings'),
    file('counts'),
  ])
  return buildIncidentKnowledge({ functionWords, spellings, counts })
}
