import { buildLineageKnowledge, type LineageFiles, type LineageKnowledge } from '../../analysis/index.js'
import { readDataFile } from './readDataFile.js'

const FILES = {
  functionWords: 'lineage/function-words.txt',
  spellings: 'lineage/spellings.tsv',
  outlets: 'outlets/outlets.tsv',
  wires: 'outlets/wires.tsv',
  credits: 'outlets/credits.tsv',
} as const satisfies Record<keyof LineageFiles, string>

/** What is known of outlets, credits and words before reports are compared, from a data folder. */
export async function loadLineage(dataFolder: string): Promise<LineageKnowledge> {
  const file = async (key: keyof LineageFiles) => {
    const name = FILES[key]
    return { name, text: (await readDataFile(dataFolder, name)).toString('utf8') }
  }
  const [functionWords, spellings, outlets, wires, credits] = await Promise.all([
    file('functionWords'),
    file('spellings'),
    file('outlets'),
    file('wires'),
    file('credits'),
  ])
  return buildLineageKnowledge({ functionWords, spellings, outlets, wires, credits })
}
