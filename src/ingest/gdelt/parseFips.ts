import { badLine, type DataFile, readRequired, readTable } from '../../util/index.js'

/** Our country codes by FIPS 10-4 code, from fips-countries.tsv; a bad line is a fault. */
export function parseFips(file: DataFile): ReadonlyMap<string, string> {
  const codeByFips = new Map<string, string>()
  for (const row of readTable(file, ['fips', 'code'])) {
    const fips = readRequired(row, 0, 'FIPS code')
    const code = readRequired(row, 1, 'code')
    if (!/^[A-Z]{2}$/.test(fips) || codeByFips.has(fips))
      throw badLine(row, `"${fips}" is no FIPS code, or stands twice.`)
    if (!/^[A-Z]{3}$/.test(code)) throw badLine(row, `"${code}" is no country code.`)
    codeByFips.set(fips, code)
  }
  return codeByFips
}
