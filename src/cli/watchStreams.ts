import type { Console } from './Console.js'
import { EXIT } from './exitCodes.js'

/** Ends quietly when the reader of our output goes away (`sitrep ... | head`). */
export function watchStreams({ stdout }: Console): void {
  stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error
    process.exit(EXIT.ok)
  })
}
