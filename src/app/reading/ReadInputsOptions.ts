import type { IngestOptions, OpenOptions } from '../../ingest/index.js'
import type { ReadingMode } from '../../language/index.js'
import type { ReportOverrides } from '../makeReport.js'

export interface ReadInputsOptions extends IngestOptions, OpenOptions {
  readonly dataFolder: string
  readonly mode: ReadingMode
  /** Threads that read at the same time. */
  readonly jobCount: number
  readonly overrides: ReportOverrides
  readonly wantsTrees: boolean
  /** Hears how many bytes the files of an input have, before they are read. */
  readonly onSize: (sizeBytes: number) => void
  /** Hears of files in a folder that are of no kind we read. */
  readonly onSkipped: (folder: string, count: number) => void
}
