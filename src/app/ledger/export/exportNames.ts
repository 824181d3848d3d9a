export const EXPORT_FORMATS = ['jsonl', 'csv', 'parquet', 'geojson', 'stix', 'jsonld', 'plover'] as const

export type ExportFormat = (typeof EXPORT_FORMATS)[number]

export const EXPORT_WHATS = ['all', 'reports', 'events', 'claims', 'expectations'] as const

export type ExportWhat = (typeof EXPORT_WHATS)[number]

/** One kind of thing. */
export type OneKind = Exclude<ExportWhat, 'all'>

/** The kinds of things that are meant. */
export function kindsOf(what: ExportWhat): readonly OneKind[] {
  return what === 'all' ? EXPORT_WHATS.filter((one): one is OneKind => one !== 'all') : [what]
}

/** What each format can hold; the first is what it is given where nothing is asked for. */
export const HOLDS: Readonly<Record<ExportFormat, readonly ExportWhat[]>> = {
  jsonl: ['all', 'reports', 'events', 'claims', 'expectations'],
  csv: ['events', 'reports', 'claims', 'expectations', 'all'],
  parquet: ['events', 'reports', 'claims', 'expectations', 'all'],
  geojson: ['events'],
  stix: ['all', 'events'],
  jsonld: ['all', 'events'],
  plover: ['events'],
}

/** What goes into a format where nothing is said: as much as it holds in one file. */
export function usualWhat(format: ExportFormat): ExportWhat {
  return HOLDS[format][0] ?? 'events'
}
