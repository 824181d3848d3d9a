import { ABBREVIATION, NAME, type NameGroup } from './NameIndex.js'

const CAPITALS = /^=?[A-Z][A-Z0-9&.-]*[A-Z0-9.]$/

/** Names of an organisation or group: those in capitals are abbreviations. */
export function nameBody(names: readonly string[]): readonly NameGroup[] {
  const abbreviations = names.filter((name) => CAPITALS.test(name))
  if (abbreviations.length === 0) return [{ texts: names, use: NAME }]
  const others = names.filter((name) => !CAPITALS.test(name))
  return [
    { texts: others, use: NAME },
    { texts: abbreviations, use: ABBREVIATION },
  ]
}
