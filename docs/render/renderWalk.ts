import { type CoderParts, makeReport, parseReport, readReport } from '../../src/app/index.js'
import { findClaims, findMentions, indexTree, resolveActors } from '../../src/coder/index.js'
import type { ActorRef, CodedEvent } from '../../src/types/index.js'

/** The sentence that ARCHITECTURE.md walks along the main path. */
export const WALK_SENTENCE =
  'The White House said on Tuesday that North Korean leader Kim Jong-un would visit Russia this month.'
export const WALK_PUBLISHED = '2023-09-05'

/** What each step of the main path makes of one sentence, as Markdown. */
export function renderWalk(parts: CoderParts): string {
  const report = makeReport({ text: WALK_SENTENCE, published: WALK_PUBLISHED })
  const parsed = parseReport(report, parts)
  const trees = parsed.sentences.map(indexTree)
  const mentions = findMentions(parsed, parts.ontology)
  const actors = resolveActors(parsed, mentions, parts.ontology, report.published)
  const claims = findClaims(parsed, trees, actors, parts)
  const { events } = readReport(report, parts, parsed)
  const words = parsed.sentences.flatMap(({ tokens }) =>
    tokens.map(
      ({ index, text, lemma, upos, head, deprel }) =>
        `${String(index + 1).padStart(2)} ${text.padEnd(10)} ${lemma.padEnd(10)} ${upos.padEnd(6)} ${String(head + 1).padStart(2)} ${deprel}`,
    ),
  )
  return [
    step('The report', 'src/app/makeReport.ts', [`${report.published}  ${report.text}`]),
    step('Words, tags, tree (number, word, lemma, tag, governor, relation)', 'src/language', words),
    step(
      'Mentions',
      'src/coder/mentions',
      mentions.map(({ exact, kind }) => `${kind.padEnd(10)} ${exact}`),
    ),
    step(
      'Actors',
      'src/coder/actors',
      actors.mentions.map(
        (one) => `${one.mention.exact.padEnd(34)} ${one.entity.padEnd(12)} ${one.actors.map(actorText).join(', ')}`,
      ),
    ),
    step(
      'Claims',
      'src/coder/claims',
      claims.map(
        ({ speaker, stance, content }) => `${speaker ? actorText(speaker) : 'unnamed'} ${stance}: ${content.exact}`,
      ),
    ),
    step('Event records', 'src/coder/events', events.flatMap(eventLines)),
  ].join('\n\n')
}

function step(title: string, where: string, lines: readonly string[]): string {
  return `**${title}** (\`${where}\`)\n\n\`\`\`text\n${lines.join('\n')}\n\`\`\``
}

function actorText({ id, name, code, sectors, resolved }: ActorRef): string {
  return `${id ?? name} [${[code ?? '?', ...sectors].join(' ')}] by ${resolved}`
}

function eventLines(event: CodedEvent): string[] {
  const type = (one: { readonly category: string; readonly mode: string | null }): string =>
    one.mode ? `${one.category} ${one.mode}` : one.category
  return [
    `${type(event)}${event.underlying ? `, folded from ${type(event.underlying)}` : ''}`,
    `actors      ${event.actors.map(actorText).join(', ')}`,
    `recipients  ${event.recipients.map(actorText).join(', ') || '-'}`,
    `date        ${event.date.start} to ${event.date.end}, ${event.date.precision}, ${event.date.basis}, "${event.date.exact}"`,
    `status      ${event.status}, factuality ${event.factuality}`,
    `said by     ${event.attribution.map(({ speaker, stance }) => `${speaker?.name ?? 'unnamed'}, who ${stance}`).join('; ') || 'the outlet'}`,
    `evidence    ${event.evidence.map(({ exact }) => `"${exact}"`).join(' ')}`,
    `rule        ${event.explanation}`,
  ]
}
