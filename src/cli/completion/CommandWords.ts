import type { Command } from 'commander'

/** What a completion script knows of a command. */
export interface CommandWords {
  readonly name: string
  readonly description: string
  readonly options: readonly { readonly flag: string; readonly description: string }[]
  /** The commands below it: `add` of `source`. */
  readonly commands: readonly CommandWords[]
}

/** The words of a command and of those below it. */
export function wordsOf(command: Command): CommandWords {
  const options = command.createHelp().visibleOptions(command)
  return {
    name: command.name(),
    description: command.description(),
    options: options.map((option) => ({ flag: option.long ?? option.flags, description: option.description })),
    commands: command.commands.map(wordsOf),
  }
}
