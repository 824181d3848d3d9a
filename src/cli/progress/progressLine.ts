/** What of a tally a bar shows. */
export interface Counted {
  readonly reportCount: number
  readonly faultCount: number
  /** What is counted where it is not reports. */
  readonly words?: readonly [one: string, many: string]
  seconds(): number
}

/** One line: bar, reports done, rate, time left. The share done is that of the bytes taken from files. */
export function progressLine(tally: Counted, readBytes: number, totalBytes: number, columns: number): string {
  const done = tally.reportCount + tally.faultCount
  const seconds = tally.seconds()
  const rate = done / Math.max(0.001, seconds)
  const share = totalBytes > 0 ? Math.min(1, readBytes / totalBytes) : null
  if (done === 0) return 'loading'.slice(0, columns)
  const [one, many] = tally.words ?? ['report', 'reports']
  const counts = `${done} ${done === 1 ? one : many} · ${rateWords(rate)}`
  if (share === null || share === 0) return counts.slice(0, columns)
  const left = `${Math.round(share * 100)} % · ${timeWords((seconds / share) * (1 - share))} left`
  const text = ` ${counts} · ${left}`
  const width = Math.min(30, columns - text.length)
  return (width >= 8 ? bar(share, width) + text : text.trim()).slice(0, columns)
}

function rateWords(perSecond: number): string {
  return perSecond < 1 ? `${Math.round(perSecond * 60)}/min` : `${perSecond.toFixed(perSecond < 10 ? 1 : 0)}/s`
}

function bar(share: number, width: number): string {
  const full = Math.round(share * width)
  return '█'.repeat(full) + '░'.repeat(width - full)
}

function timeWords(seconds: number): string {
  const whole = Math.ceil(seconds)
  if (whole < 60) return `${whole} s`
  const minutes = Math.floor(whole / 60)
  return minutes < 60 ? `${minutes} min ${whole % 60} s` : `${Math.floor(minutes / 60)} h ${minutes % 60} min`
}
