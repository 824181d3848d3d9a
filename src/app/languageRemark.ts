import type { Report } from '../types/index.js'

/** Letters looked at. */
const SAMPLE = 4_000

/** A remark on a report that is not, or does not seem to be, in English; null where nothing speaks against it. */
export function languageRemark({ language, text }: Report): string | null {
  if (language.split('-', 1)[0]?.toLowerCase() !== 'en') {
    return `says that its language is "${language}"; Sitrep reads English only, so records may be wrong or missing`
  }
  const letters = text.slice(0, SAMPLE).match(/\p{L}/gu)?.length ?? 0
  const latin = text.slice(0, SAMPLE).match(/\p{Script=Latin}/gu)?.length ?? 0
  return latin * 2 < letters ? 'does not look like English; records may be wrong or missing' : null
}
