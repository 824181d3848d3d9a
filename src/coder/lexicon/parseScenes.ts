import { Fault } from '../../types/index.js'
import { parseWordClasses } from './parseWordClasses.js'
import type { SceneLexicon } from './SceneLexicon.js'

const HINT = '-hint'
const SPECIAL = ['public', 'fiction', 'portray', 'performer'] as const

/** Reads `scenes.txt`; throws `bad-data-file` where one of the special classes is missing. */
export function parseScenes(text: string, fileName: string): SceneLexicon {
  const classes = parseWordClasses(text, fileName)
  const [publicWords, fiction, portray, performers] = SPECIAL.map((name) => {
    const words = classes.get(name)
    if (!words) throw new Fault('bad-data-file', `${fileName}: @${name} is missing`)
    return words
  }) as [Set<string>, Set<string>, Set<string>, Set<string>]
  const names = [...classes.keys()].filter((name) => !name.endsWith(HINT) && !isSpecial(name))
  const scenes = names.map((name) => ({
    name,
    settling: classes.get(name) ?? new Set<string>(),
    hinting: classes.get(`${name}${HINT}`) ?? new Set<string>(),
  }))
  return { scenes, publicWords, fiction, portray, performers }
}

function isSpecial(name: string): boolean {
  return (SPECIAL as readonly string[]).includes(name)
}
