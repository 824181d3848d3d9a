import { Fault } from '../../types/index.js'

/** What went wrong with one report, as a fault that names it: a bug of ours must not take the other reports with it. */
export function asFault(error: unknown, origin: string): Fault {
  if (error instanceof Fault) return error
  const message = error instanceof Error ? error.message : String(error)
  return new Fault(
    'internal',
    `${origin} met a bug of ours: ${message}. Please report it; SITREP_DEBUG=1 shows more.`,
    {
      cause: error,
    },
  )
}
