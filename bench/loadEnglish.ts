import { loadEnglish as loadFrom } from '../src/app/loading/loadEnglish.js'
import { dataFolder } from '../src/app/package/index.js'
import type { Language, ReadingMode } from '../src/language/index.js'

/** The package's own English, for measurements that need words and trees but no records. */
export function loadEnglish(mode: ReadingMode = 'accurate'): Promise<Language> {
  return loadFrom(dataFolder(), mode)
}
