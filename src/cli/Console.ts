import type { Readable, Writable } from 'node:stream'

/** What a command sees of the world: streams, environment, and how to know of an interruption. */
export interface Console {
  readonly stdin: Readable
  readonly stdout: Writable & { readonly isTTY?: boolean; readonly columns?: number }
  readonly stderr: Writable & { readonly isTTY?: boolean; readonly columns?: number }
  readonly env: Readonly<Record<string, string | undefined>>
}
