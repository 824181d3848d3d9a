import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { Fault } from '../../types/index.js'

/** The bytes of one of our own data files; throws `not-found` or `unreadable` that names file and folder. */
export async function readDataFile(dataFolder: string, name: string): Promise<Buffer> {
  try {
    return await readFile(join(dataFolder, name))
  } catch (cause) {
    const code = cause instanceof Error && 'code' in cause && cause.code === 'ENOENT' ? 'not-found' : 'unreadable'
    throw new Fault(
      code,
      `Cannot read ${name} in ${dataFolder}. Is that Sitrep's data folder? Reinstall, or build it.`,
      {
        cause,
      },
    )
  }
}
