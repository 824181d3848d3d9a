import { Fault } from '../../types/index.js'

/**
 * Reads `word-classes.txt`: lines `@name: lemma, lemma, multi word lemma`, continued by lines that start with two
 * blanks; `#` opens a comment line. Throws `bad-data-file` naming file and line.
 */
export function parseWordClasses(text: string, fileName: string): Map<string, Set<string>> {
  const classes = new Map<string, Set<string>>()
  let current: Set<string> | null = null
  text.split('\n').forEach((raw, index) => {
    const line = raw.trimEnd()
    if (line === '' || line.startsWith('#')) return
    const opening = /^@([a-z_-]+):(.*)$/.exec(line)
    if (opening) {
      const name = opening[1] ?? ''
      if (classes.has(name)) throw badLine(fileName, index, `class @${name} is defined twice`)
      current = new Set()
      classes.set(name, current)
      addLemmas(current, opening[2] ?? '')
    } else if (/^\s/.test(line) && current) addLemmas(current, line)
    else throw badLine(fileName, index, `expected "@name: lemma, lemma" or an indented continuation, found "${line}"`)
  })
  return classes
}

function addLemmas(target: Set<string>, list: string): void {
  for (const lemma of list.split(',')) {
    const word = lemma.trim().toLowerCase()
    if (word !== '') target.add(word)
  }
}

function badLine(fileName: string, index: number, reason: string): Fault {
  return new Fault('bad-data-file', `${fileName}:${index + 1}: ${reason}`)
}
