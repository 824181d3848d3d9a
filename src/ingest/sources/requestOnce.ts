import { type IncomingMessage, request as requestHttp } from 'node:http'
import { request as requestHttps } from 'node:https'
import { isIP } from 'node:net'
import { Fault } from '../../types/index.js'
import { isPrivateAddress } from './isPrivateAddress.js'
import { privateFault, publicLookup } from './publicLookup.js'

/** How one request is made. */
export interface RequestOptions {
  readonly userAgent: string
  readonly allowPrivate: boolean
  /** Beside or instead of the usual ones, in lower case. */
  readonly headers?: Readonly<Record<string, string>>
}

export interface FetchOptions extends RequestOptions {
  readonly timeoutMs: number
  readonly limitBytes: number
  readonly redirectCount: number
}

/** One request to one address: the reply with its body still to come. Redirects are not followed. */
export function requestOnce(url: URL, options: RequestOptions, signal: AbortSignal): Promise<IncomingMessage> {
  const host = url.hostname.replace(/^\[|\]$/g, '')
  if (!options.allowPrivate && isIP(host) && isPrivateAddress(host)) throw privateFault(host)
  const request = url.protocol === 'https:' ? requestHttps : requestHttp
  return new Promise((resolve, reject) => {
    request(url, {
      signal,
      headers: {
        'user-agent': options.userAgent,
        accept: 'text/html, application/xhtml+xml, text/plain, text/markdown, */*;q=0.1',
        'accept-language': 'en',
        'accept-encoding': 'gzip, br',
        ...options.headers,
      },
      ...(options.allowPrivate ? {} : { lookup: publicLookup }),
    })
      .on('response', resolve)
      .on('error', (cause) => reject(cause instanceof Fault ? cause : failed(url, cause, signal)))
      .end()
  })
}

function failed(url: URL, cause: Error, signal: AbortSignal): Fault {
  if (signal.aborted) return timedOut(url)
  return new Fault('fetch-failed', `${url.href} could not be fetched: ${cause.message}. Check the address.`, { cause })
}

/** The fault for a server that takes too long. */
export function timedOut(url: URL): Fault {
  return new Fault('fetch-failed', `${url.href} did not answer in time. Try again, or save the page in a file.`)
}
