import type { IncomingHttpHeaders } from 'node:http'
import { readBody } from '../sources/readBody.js'
import { requestOnce } from '../sources/requestOnce.js'
import type { PollParts } from './PollParts.js'

/** One reply of a server, its body read only where it is an answer (200). */
export interface Reply {
  readonly status: number
  readonly headers: IncomingHttpHeaders
  readonly bytes: Uint8Array
}

/** One request to one address, when it is the host's turn; throws a `Fault` where there is no whole reply in time. */
export function request(
  url: URL,
  headers: Readonly<Record<string, string>>,
  parts: PollParts,
  spacingMs = 0,
): Promise<Reply> {
  return parts.queue.run(
    url.host,
    async () => {
      const signal = AbortSignal.timeout(parts.timeoutMs)
      const response = await requestOnce(url, { ...parts, headers }, signal)
      const status = response.statusCode ?? 0
      if (status === 200) {
        return { status, headers: response.headers, bytes: await readBody(response, url, parts.limitBytes, signal) }
      }
      response.destroy()
      return { status, headers: response.headers, bytes: new Uint8Array() }
    },
    spacingMs,
  )
}
