export interface HostQueueOptions {
  /** Requests to one host at a time. */
  readonly concurrency: number
  /** Least time between the starts of two requests to one host. */
  readonly spacingMs: number
  readonly now: () => number
  readonly sleep: (milliseconds: number) => Promise<void>
}

interface Line {
  active: number
  nextStart: number
  readonly waiting: (() => void)[]
}

/** Lets requests through so that no host gets too many at once, or too soon after one another. */
export class HostQueue {
  readonly #options: HostQueueOptions
  readonly #lineByHost = new Map<string, Line>()

  constructor(options: HostQueueOptions) {
    this.#options = options
  }

  /** Runs a task when it is its turn; `spacingMs` widens the space that the host is given by default. */
  async run<Result>(host: string, task: () => Promise<Result>, spacingMs = 0): Promise<Result> {
    const { concurrency, now, sleep } = this.#options
    const line = this.#lineByHost.get(host) ?? { active: 0, nextStart: 0, waiting: [] }
    this.#lineByHost.set(host, line)
    if (line.active < concurrency) line.active++
    else await new Promise<void>((resolve) => line.waiting.push(resolve))
    try {
      const start = Math.max(now(), line.nextStart)
      line.nextStart = start + Math.max(this.#options.spacingMs, spacingMs)
      if (start > now()) await sleep(start - now())
      return await task()
    } finally {
      const next = line.waiting.shift()
      if (next) next()
      else line.active--
    }
  }
}
