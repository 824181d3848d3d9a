import { ENGLISH_FILES, type Language, loadLanguage, type ReadingMode } from '../../language/index.js'
import { readDataFile } from './readDataFile.js'

/** The English language from a data folder; `fast` leaves the network parser out. */
export async function loadEnglish(dataFolder: string, mode: ReadingMode): Promise<Language> {
  const bytes = (key: keyof typeof ENGLISH_FILES) => readDataFile(dataFolder, ENGLISH_FILES[key])
  const text = async (key: keyof typeof ENGLISH_FILES) => (await bytes(key)).toString('utf8')
  const [tagger, perceptron, bilstm, kernel] = await Promise.all([
    bytes('tagger'),
    bytes('perceptron'),
    mode === 'fast' ? null : bytes('bilstm'),
    bytes('kernel'),
  ])
  const [abbreviations, contractions, prefixes, units, starters, lemmaExceptions, verbsInE] = await Promise.all([
    text('abbreviations'),
    text('contractions'),
    text('prefixes'),
    text('units'),
    text('starters'),
    text('lemmaExceptions'),
    text('verbsInE'),
  ])
  const lists = { abbreviations, contractions, prefixes, units, starters, lemmaExceptions, verbsInE }
  return loadLanguage({ tagger, perceptron, kernel, ...(bilstm ? { bilstm } : {}), ...lists })
}
