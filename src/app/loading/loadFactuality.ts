import { type FactualityModel, readFactualityModel } from '../../coder/reading/index.js'
import { readDataFile } from './readDataFile.js'

/** The weights of the factuality scales. */
export async function loadFactuality(dataFolder: string): Promise<FactualityModel> {
  return readFactualityModel(await readDataFile(dataFolder, 'models/en/factuality.bin'))
}
