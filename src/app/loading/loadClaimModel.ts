import { type ClaimModel, readClaimModel } from '../../coder/claims/index.js'
import { readDataFile } from './readDataFile.js'

/** What was learned from annotated attributions, ready to bound the claims of the rules. */
export async function loadClaimModel(dataFolder: string): Promise<ClaimModel> {
  return readClaimModel(await readDataFile(dataFolder, 'models/en/claims.bin'))
}
