import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/** A story as its author wrote it, before anybody copies it. */
export interface Story {
  /** Stories of one happening are written independently. */
  readonly happening: string
  readonly id: string
  readonly title: string
  readonly paragraphs: readonly (readonly string[])[]
}

/** The stories of `bench/lineage/stories.txt` and the sample reports, copies among them left out. */
export function readStories(folder: string, samples: string): readonly Story[] {
  const own = readFileSync(join(folder, 'stories.txt'), 'utf8').split(/^== /m).slice(1).map(parseStory)
  const names = readdirSync(samples).filter((name) => name.endsWith('.txt') && !/-(?:copy|reprint)\.txt$/.test(name))
  return [...own, ...names.sort().map((name) => parseSample(name, readFileSync(join(samples, name), 'utf8')))]
}

function parseStory(block: string): Story {
  const [head = '', ...body] = block.split('\n')
  const match = /^(\S+) (\S+): (.+)$/.exec(head)
  if (!match) throw new Error(`not the head of a story: ${head}`)
  const [, happening = '', version = '', title = ''] = match
  return { happening, id: `${happening}-${version}`, title, paragraphs: splitParagraphs(body.join('\n')) }
}

function parseSample(name: string, text: string): Story {
  const end = text.indexOf('\n\n')
  const title = /^Title: (.+)$/m.exec(text.slice(0, end))?.[1] ?? name
  return { happening: name, id: name, title, paragraphs: splitParagraphs(text.slice(end)) }
}

function splitParagraphs(text: string): readonly (readonly string[])[] {
  const blocks = text.split(/\n\s*\n/).map((block) => block.trim())
  return blocks.filter((block) => block !== '').map(splitSentences)
}

/** Plain rules do: the stories are ours, and no sentence of theirs ends in an abbreviation. */
function splitSentences(paragraph: string): readonly string[] {
  return paragraph.split(/(?<=[.!?]”?"?) (?=[\p{Lu}“"])(?<!\b(?:Mr|Ms|Dr|U\.S|a\.m)\. )/u)
}
