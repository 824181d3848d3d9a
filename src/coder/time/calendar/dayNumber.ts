/** Days from 1970-01-01 to a day of the Gregorian calendar, by integer arithmetic: no clock, no zone. */
export function dayNumber(year: number, month: number, day: number): number {
  // Years start in March, so that the leap day is the last day of a year.
  const shifted = month <= 2 ? year - 1 : year
  const era = Math.floor(shifted / 400)
  const yearOfEra = shifted - era * 400
  const dayOfYear = Math.floor((153 * (month > 2 ? month - 3 : month + 9) + 2) / 5) + day - 1
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear
  return era * 146097 + dayOfEra - 719468
}
