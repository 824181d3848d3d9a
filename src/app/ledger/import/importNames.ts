/** What can be taken in, by its name on the command line. */
export const IMPORT_FORMATS = ['jsonl', 'csv'] as const

export type ImportFormat = (typeof IMPORT_FORMATS)[number]
