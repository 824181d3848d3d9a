/** A score to four places, as it is printed and stored. */
export function round(value: number, places = 4): number {
  return Number(value.toFixed(places))
}
