import { LIMITS } from '../limits.js'
import { fetchPage } from './fetchPage.js'
import type { SourceAddress } from './findSources.js'
import type { InputSource } from './InputSource.js'
import { openFile } from './openFile.js'

export interface OpenOptions {
  readonly standardInput: AsyncIterable<Uint8Array>
  readonly userAgent: string
  readonly allowPrivate: boolean
  readonly onBytes: (count: number) => void
  /** The most bytes of an address; absent: those of a page. */
  readonly limitBytes?: number
}

/** Opens a file, an address or standard input. */
export async function openSource(source: SourceAddress, options: OpenOptions): Promise<InputSource> {
  switch (source.kind) {
    case 'file':
      return openFile(source.path, options.onBytes)
    case 'url':
      return fetchPage(source.address, {
        userAgent: options.userAgent,
        allowPrivate: options.allowPrivate,
        timeoutMs: LIMITS.fetchTimeoutMs,
        limitBytes: options.limitBytes ?? LIMITS.pageBytes,
        redirectCount: LIMITS.redirectCount,
      })
    case 'stdin':
      return { name: 'standard input', address: null, mediaType: null, charset: null, chunks: options.standardInput }
  }
}
