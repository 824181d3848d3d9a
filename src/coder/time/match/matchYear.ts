/** A four-digit year from 1500 to 2199, or null. */
export function matchYear(word: string | undefined): number | null {
  return word !== undefined && /^(1[5-9]|20|21)\d\d$/.test(word) ? Number(word) : null
}
