import { type OutletRegistry, outletRegistry, parseOutlets } from '../../analysis/index.js'
import { readDataFile } from './readDataFile.js'

/** The starter list of outlets and wires, from a data folder. */
export async function loadOutlets(dataFolder: string): Promise<OutletRegistry> {
  const file = async (name: string) => ({ name, text: (await readDataFile(dataFolder, name)).toString('utf8') })
  const [outlets, wires] = await Promise.all([file('outlets/outlets.tsv'), file('outlets/wires.tsv')])
  return outletRegistry(parseOutlets(outlets, wires))
}
