/** One Allow or Disallow line. */
export interface RobotsRule {
  readonly isAllowed: boolean
  /** Path with `*` for anything and `$` for the end. */
  readonly path: string
}

/** What a robots.txt says to one crawler. */
export interface RobotsRules {
  readonly rules: readonly RobotsRule[]
  /** Not part of RFC 9309, yet widely written: seconds between two requests, as milliseconds. */
  readonly delayMs: number
}

const LONGEST_DELAY_MS = 60_000
/** RFC 9309 asks for at least 500 KiB; what follows is not read. */
const MAX_LENGTH = 512_000

/** The rules of a robots.txt for a crawler: of all groups that name it, else of those for everybody (RFC 9309). */
export function parseRobots(text: string, product: string): RobotsRules {
  const own: RobotsRule[] = []
  const others: RobotsRule[] = []
  const delays = { own: 0, others: 0 }
  let isNamed = false
  let agents: string[] = []
  let inAgents = false
  for (const line of text
    .slice(0, MAX_LENGTH)
    .replace(/^\uFEFF/, '')
    .split(/\r\n|\r|\n/)) {
    const [, key = '', value = ''] = /^\s*([\w-]+)\s*:\s*([^#]*)/.exec(line) ?? []
    const field = key.toLowerCase()
    if (field === 'user-agent') {
      agents = [...(inAgents ? agents : []), productOf(value)]
      inAgents = true
      if (agents.includes(product.toLowerCase())) isNamed = true
    } else if (field === 'allow' || field === 'disallow' || field === 'crawl-delay') {
      inAgents = false
      const isOwn = agents.includes(product.toLowerCase())
      if (!isOwn && !agents.includes('*')) continue
      if (field === 'crawl-delay') delays[isOwn ? 'own' : 'others'] = readDelay(value)
      // An empty Disallow forbids nothing.
      else if (value.trim() !== '') (isOwn ? own : others).push({ isAllowed: field === 'allow', path: value.trim() })
    }
  }
  return isNamed ? { rules: own, delayMs: delays.own } : { rules: others, delayMs: delays.others }
}

function productOf(value: string): string {
  const trimmed = value.trim().toLowerCase()
  return trimmed.startsWith('*') ? '*' : (/^[a-z_-]+/.exec(trimmed)?.[0] ?? '')
}

function readDelay(value: string): number {
  const seconds = Number(value.trim())
  return seconds > 0 ? Math.min(LONGEST_DELAY_MS, seconds * 1000) : 0
}
