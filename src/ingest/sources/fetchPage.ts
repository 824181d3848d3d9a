import { Fault } from '../../types/index.js'
import type { InputSource } from './InputSource.js'
import { parseAddress } from './parseAddress.js'
import { readBody } from './readBody.js'
import { type FetchOptions, requestOnce } from './requestOnce.js'

/** Fetches a page within limits of time, size and redirects; throws `fetch-failed` that says why there is none. */
export async function fetchPage(address: string, options: FetchOptions): Promise<InputSource> {
  const signal = AbortSignal.timeout(options.timeoutMs)
  let url = parseAddress(address, address)
  for (let redirects = 0; redirects <= options.redirectCount; redirects++) {
    const response = await requestOnce(url, options, signal)
    const status = response.statusCode ?? 0
    if (status >= 300 && status < 400 && response.headers.location !== undefined) {
      response.destroy()
      const target = response.headers.location
      url = parseAddress(URL.canParse(target, url.href) ? new URL(target, url).href : target, address)
      continue
    }
    if (status !== 200) {
      response.destroy()
      throw new Fault('fetch-failed', `${url.href} answered ${status}. Check the address, or save the page in a file.`)
    }
    return toSource(url, await readBody(response, url, options.limitBytes, signal), response.headers['content-type'])
  }
  throw new Fault(
    'fetch-failed',
    `${address} leads on more than ${options.redirectCount} times. Give the final address.`,
  )
}

function toSource(url: URL, body: Uint8Array, contentType: string | undefined): InputSource {
  const [mediaType, ...parameters] = (contentType ?? '').toLowerCase().split(';')
  const charset = parameters.map((parameter) => /^\s*charset="?([\w-]+)/.exec(parameter)?.[1]).find(Boolean)
  return {
    name: url.href,
    address: url.href,
    mediaType: mediaType?.trim() || null,
    charset: charset ?? null,
    chunks: oneChunk(body),
  }
}

async function* oneChunk(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  yield bytes
}
