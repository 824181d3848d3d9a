import { readDataFile } from '../loading/readDataFile.js'

/** The lines of a lexicon entry as they are written, examples left out; `origin` is `lexicon/events/aid.txt:12`. */
export async function entryText(dataFolder: string, origin: string): Promise<readonly string[]> {
  const [, file = origin, line = '1'] = /^(.*):(\d+)$/.exec(origin) ?? []
  const lines = (await readDataFile(dataFolder, file)).toString('utf8').split('\n').slice(Number(line))
  const end = lines.findIndex((text) => !/^\s+\S/.test(text))
  const own = end < 0 ? lines : lines.slice(0, end)
  return own.map((text) => text.trim()).filter((text) => !/^[+-] |^#/.test(text))
}
