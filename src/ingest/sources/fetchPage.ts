import type { IncomingMessage } from 'node:http'
import { createBrotliDecompress, createGunzip } from 'node:zlib'
import { Fault } from '../../types/index.js'
import type { InputSource } from './InputSource.js'
import { type FetchOptions, requestOnce, timedOut } from './requestOnce.js'

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

function parseAddress(address: string, given: string): URL {
  if (!URL.canParse(address)) throw new Fault('fetch-failed', `${given} is no address that can be fetched.`)
  const url = new URL(address)
  if (url.protocol !== 'http:' && url.protocol !== 'https:') {
    throw new Fault('fetch-failed', `${given} leads to ${url.protocol}//; only http and https are fetched.`)
  }
  if (url.username || url.password)
    throw new Fault('fetch-failed', `${url.host}: leave name and password out of the address.`)
  return url
}

async function readBody(
  response: IncomingMessage,
  url: URL,
  limitBytes: number,
  signal: AbortSignal,
): Promise<Uint8Array> {
  const coding = response.headers['content-encoding']
  const body =
    coding === 'gzip'
      ? response.pipe(createGunzip())
      : coding === 'br'
        ? response.pipe(createBrotliDecompress())
        : response
  const pieces: Uint8Array[] = []
  let size = 0
  try {
    for await (const chunk of body) {
      size += chunk.length
      if (size > limitBytes) throw new Fault('too-large', `${url.href} is larger than ${limitBytes / 1_000_000} MB.`)
      pieces.push(chunk)
    }
  } catch (cause) {
    if (cause instanceof Fault) throw cause
    if (signal.aborted) throw timedOut(url)
    throw new Fault('fetch-failed', `${url.href} broke off while it was fetched. Try again.`, { cause })
  } finally {
    response.destroy()
  }
  return Buffer.concat(pieces)
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
