import type { Console } from '../Console.js'
import { EXIT } from '../exitCodes.js'

/** An interruption by whoever started us, and how to listen no more. */
export interface Interruption {
  /** Raised by the first Ctrl-C or the wish of the system that we end. */
  readonly stop: AbortSignal
  readonly close: () => void
}

/** Hears of Ctrl-C: the first asks for a clean end, the second ends at once. `hide` makes room for the message. */
export function watchInterrupts({ stderr }: Console, hide: () => void): Interruption {
  const controller = new AbortController()
  const onSignal = (): void => {
    hide()
    if (controller.signal.aborted) process.exit(EXIT.interrupted)
    stderr.write('sitrep: finishing what is under way; Ctrl-C again stops at once, and nothing kept is lost\n')
    controller.abort()
  }
  process.on('SIGINT', onSignal)
  process.on('SIGTERM', onSignal)
  return {
    stop: controller.signal,
    close: () => {
      process.removeListener('SIGINT', onSignal)
      process.removeListener('SIGTERM', onSignal)
    },
  }
}
