import { dataFolder, type ReadInputsOptions } from '../../app/index.js'
import type { Console } from '../Console.js'
import type { Progress } from '../progress/Progress.js'
import { cleanText } from '../terminal/cleanText.js'
import { nameForServers } from './nameForServers.js'

/** Options of every command that reads reports, as they were given. */
export interface ReadingFlags {
  readonly fast?: boolean
  readonly published?: string
  readonly title?: string
  readonly outlet?: string
  readonly format?: ReadInputsOptions['format']
  readonly encoding?: string
  readonly jobs: number
  readonly allowPrivate?: boolean
  readonly quiet?: boolean
}

/** How inputs are read, as the flags say it. */
export function readingInputs(flags: ReadingFlags, console: Console, progress: Progress): ReadInputsOptions {
  return {
    dataFolder: dataFolder(),
    mode: flags.fast ? 'fast' : 'accurate',
    jobCount: flags.jobs,
    format: flags.format ?? null,
    encoding: flags.encoding ?? null,
    wantsTrees: false,
    overrides: {
      ...(flags.published === undefined ? {} : { published: flags.published }),
      ...(flags.title === undefined ? {} : { title: flags.title }),
      ...(flags.outlet === undefined ? {} : { outlet: flags.outlet }),
    },
    standardInput: console.stdin,
    userAgent: nameForServers(console),
    allowPrivate: flags.allowPrivate === true,
    onBytes: (count) => progress.addBytes(count),
    onSize: (sizeBytes) => progress.addSize(sizeBytes),
    onSkipped: (folder, count) => {
      if (flags.quiet) return
      progress.hide()
      const files = count === 1 ? '1 file of another kind' : `${count} files of other kinds`
      console.stderr.write(`sitrep: ${cleanText(folder)}: ${files} left out\n`)
    },
  }
}
