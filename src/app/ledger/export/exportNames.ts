export const EXPORT_FORMATS = ['jsonl'] as const

export type ExportFormat = (typeof EXPORT_FORMATS)[number]

export const EXPORT_WHATS = ['all', 'reports', 'events', 'claims', 'expectations'] as const

export type ExportWhat = (typeof EXPORT_WHATS)[number]

/** What each format can hold; the first is what it is given where nothing is asked for. */
export const HOLDS: Readonly<Record<ExportFormat, readonly ExportWhat[]>> = {
  jsonl: ['all', 'reports', 'events', 'claims', 'expectations'],
}

/** What goes into a format where nothing is said: as much as it holds in one file. */
export function usualWhat(format: ExportFormat): ExportWhat {
  return HOLDS[format][0] ?? 'events'
}
