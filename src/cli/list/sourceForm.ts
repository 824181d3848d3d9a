import { type DescribedSource, durationWords, isIll, sourceHeader, sourceJson, sourceRow } from '../../app/index.js'
import type { Paragraph } from '../page/layOut.js'
import { cleanText } from '../terminal/cleanText.js'
import { bold, dim, plain, type Segment } from '../terminal/Segment.js'
import type { ListForm } from './ListForm.js'

/** Sources in a list: title, kind, id, address, when asked and when next, and what is wrong; `now` in milliseconds of the epoch. */
export function sourceForm(now: number): ListForm<DescribedSource> {
  return {
    name: 'sources',
    json: sourceJson,
    header: sourceHeader,
    row: sourceRow,
    paragraphs: (one) => sourceParagraphs(one, now),
    emptyWords: (path) => `${path} follows no source yet; sitrep source add ADDRESS begins`,
  }
}

function sourceParagraphs(one: DescribedSource, now: number): Paragraph[] {
  const { source, state, health } = one
  const sign: Segment = isIll(one) ? { text: '✗ ', style: 'error' } : plain(health.state === 'well' ? '✓ ' : '· ')
  const folders = source.folders.length === 0 ? '' : ` · ${source.folders.map(cleanText).join(' / ')}`
  const about = `${state === 'followed' ? '' : ` · ${state}`}${folders} · ${source.kind} · ${source.id}`
  const remarks = health.remarks.map(({ words, since }): Paragraph => {
    const day = new Date(since).toISOString().slice(0, 16).replace('T', ' ')
    return { indent: 4, hang: 2, segments: [{ text: cleanText(words), style: 'error' }, dim(` since ${day} UTC`)] }
  })
  return [
    { indent: 0, hang: 4, segments: [sign, bold(cleanText(source.title ?? source.address)), dim(about)] },
    { indent: 4, hang: 2, segments: [plain(cleanText(source.address)), dim(` · ${timesOf(one, now)}`)] },
    ...(state === 'followed' ? remarks : []),
  ]
}

/** "asked 5 min ago, last new entry 2 h ago, next in 10 min". */
function timesOf({ health, lastPoll, nextAt, source, state }: DescribedSource, now: number): string {
  if (state === 'removed') return `removed ${(source.removedSince ?? '').slice(0, 10)}`
  const asked = lastPoll === null ? 'never asked' : `asked ${durationWords(now - Date.parse(lastPoll.at))} ago`
  const fresh = health.lastNewAt === null ? '' : `, last new entry ${durationWords(now - health.lastNewAt)} ago`
  if (state === 'paused') return `paused ${(source.pausedSince ?? '').slice(0, 10)}, ${asked}${fresh}`
  const waitMs = nextAt === null ? 0 : Date.parse(nextAt) - now
  return `${asked}${fresh}, ${waitMs > 0 ? `next in ${durationWords(waitMs)}` : 'due'}`
}
