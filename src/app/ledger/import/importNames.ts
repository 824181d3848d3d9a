/** What can be taken in, by its name on the command line. */
export const IMPORT_FORMATS = [
  'jsonl', // a whole ledger
  'csv', // its tables
  'gdelt-events',
  'gdelt-mentions',
  'gdelt-gkg',
  'gdelt-list', // lastupdate.txt, masterfilelist.txt
  'icews',
  'polecat',
  'plover',
] as const

export type ImportFormat = (typeof IMPORT_FORMATS)[number]

/** Formats of other people's event data. */
export type DatasetFormat = Exclude<ImportFormat, 'jsonl' | 'csv' | 'gdelt-list'>
