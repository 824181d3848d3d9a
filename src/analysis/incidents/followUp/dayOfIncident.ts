import type { Incident } from '../../../types/index.js'

/** The first day that most of its records give; else the day of its first report; null where neither is known. */
export function dayOfIncident({ dates, reported }: Pick<Incident, 'dates' | 'reported'>): string | null {
  return dates.find(({ value }) => value.start !== null)?.value.start ?? reported.first
}
