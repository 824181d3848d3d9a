/** 1 to 31 from "5", "05", "5th", "23rd"; or null. */
export function matchDayOfMonth(word: string | undefined): number | null {
  const match = /^(\d{1,2})(?:st|nd|rd|th)?$/.exec(word ?? '')
  const day = Number(match?.[1] ?? 0)
  return day >= 1 && day <= 31 ? day : null
}
