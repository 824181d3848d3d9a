import type { Command } from 'commander'

/** A command with the words that call it. */
export interface CalledCommand {
  /** `source add`. */
  readonly words: string
  readonly command: Command
}

/** All commands of a program, each followed by those below it. */
export function listCommands(program: Command, before = ''): CalledCommand[] {
  return program.commands.flatMap((command) => {
    const words = `${before}${command.name()}`
    return [{ words, command }, ...listCommands(command, `${words} `)]
  })
}
