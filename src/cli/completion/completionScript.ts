import type { Command } from 'commander'
import { bashScript } from './bashScript.js'
import { wordsOf } from './CommandWords.js'
import { fishScript } from './fishScript.js'
import { zshScript } from './zshScript.js'

export const SHELLS = ['bash', 'zsh', 'fish'] as const

export type Shell = (typeof SHELLS)[number]

/** A script that completes the program's commands, those below them, their options, and files. */
export function completionScript(program: Command, shell: Shell): string {
  const commands = program.commands.map(wordsOf)
  switch (shell) {
    case 'bash':
      return bashScript(commands)
    case 'zsh':
      return zshScript(commands)
    case 'fish':
      return fishScript(commands)
  }
}
