/** The kinds of input that are read. */
export const INPUT_FORMATS = ['text', 'html', 'md', 'jsonl', 'csv', 'warc'] as const

export type InputFormat = (typeof INPUT_FORMATS)[number]

/** True for formats that hold one report a row. */
export function isRowFormat(format: InputFormat): format is 'jsonl' | 'csv' {
  return format === 'jsonl' || format === 'csv'
}
