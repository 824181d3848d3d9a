import type { Interval } from './bootstrap.js'

/** One line of a table: a score in percent with its 95 % interval. */
export function scoreLine(name: string, value: number, { low, high }: Interval): string {
  const percent = (share: number): string => (share * 100).toFixed(1)
  return `${name.padEnd(20)} ${percent(value).padStart(5)}   [${percent(low)}, ${percent(high)}]`
}
