import type { ActorExplanation } from './describeActor.js'

/** An explanation as plain text for a terminal: one block per candidate, the best first. */
export function renderActor({ name, date, candidates }: ActorExplanation): string {
  if (candidates.length === 0) return `No list has the name "${name}".\n`
  const head = `${name}${date === null ? '' : ` on ${date}`}`
  return `${[head, ...candidates.map(renderCandidate)].join('\n\n')}\n`
}

function renderCandidate(candidate: ActorExplanation['candidates'][number]): string {
  const { id, code, sectors, name, wikidata, why, terms } = candidate
  const facts = [id, [code ?? '-', ...sectors].join(' '), ...(wikidata === null ? [] : [wikidata])].join('  ')
  const lines = terms.map(({ office, country, body, start, end }) => {
    return `    ${start ?? '?'} to ${end ?? 'now'}  ${office}, ${body ?? country}`
  })
  return [`  ${name}`, `    ${facts}`, `    ${why}`, ...lines].join('\n')
}
