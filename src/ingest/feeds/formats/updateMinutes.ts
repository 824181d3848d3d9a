const PERIOD_MINUTES: ReadonlyMap<string, number> = new Map([
  ['hourly', 60],
  ['daily', 1440],
  ['weekly', 10_080],
  ['monthly', 43_200],
  ['yearly', 525_600],
])

/** Minutes between two updates as the syndication module states them ("hourly", twice); undefined where it does not. */
export function updateMinutes(
  said: { readonly updatePeriod?: string; readonly updateFrequency?: number } | undefined,
): number | undefined {
  const period = PERIOD_MINUTES.get(said?.updatePeriod?.trim().toLowerCase() ?? '')
  const frequency = said?.updateFrequency ?? 1
  return period === undefined || !(frequency >= 1) ? undefined : Math.round(period / frequency)
}
