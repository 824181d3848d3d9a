import type { CommandWords } from './CommandWords.js'

/** A script that completes commands, their options, and files in fish. */
export function fishScript(commands: readonly CommandWords[]): string {
  return commands
    .flatMap((command) => [
      `complete -c sitrep -n __fish_use_subcommand -f -a ${command.name} -d '${quote(command.description)}'`,
      ...optionLines(command, `__fish_seen_subcommand_from ${command.name}`),
      ...command.commands.flatMap((below) => belowLines(command, below)),
    ])
    .map((line) => `${line}\n`)
    .join('')
}

function belowLines(parent: CommandWords, { name, description, options, commands }: CommandWords): string[] {
  const names = parent.commands.map((one) => one.name).join(' ')
  const isChosen = `__fish_seen_subcommand_from ${parent.name}`
  const isOpen = `${isChosen}; and not __fish_seen_subcommand_from ${names}`
  return [
    `complete -c sitrep -n '${isOpen}' -f -a ${name} -d '${quote(description)}'`,
    ...optionLines({ name, description, options, commands }, `${isChosen}; and __fish_seen_subcommand_from ${name}`),
  ]
}

function optionLines({ options }: CommandWords, condition: string): string[] {
  return options.map(
    ({ flag, description }) =>
      `complete -c sitrep -n '${condition}' -l ${flag.replace(/^--/, '')} -d '${quote(description)}'`,
  )
}

function quote(text: string): string {
  return text.replace(/'/g, "\\'")
}
