import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { dataFolder } from '../../src/app/package/dataFolder.js'
import {
  ENGLISH_FILES,
  type Language,
  type LanguageFiles,
  loadLanguage,
  type ReadingMode,
} from '../../src/language/index.js'

/** Loads the package's own English, for measurements that need words and trees but no records. */
export async function openLanguage(mode: ReadingMode): Promise<Language> {
  const entries = Object.entries(ENGLISH_FILES).filter(([name]) => mode === 'accurate' || name !== 'bilstm')
  const contents = await Promise.all(
    entries.map(async ([name, path]) => {
      const bytes = await readFile(join(dataFolder(), path))
      return [name, path.endsWith('.txt') ? bytes.toString('utf8') : new Uint8Array(bytes)]
    }),
  )
  return loadLanguage(Object.fromEntries(contents) as LanguageFiles)
}
