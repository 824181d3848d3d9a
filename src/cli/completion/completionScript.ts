import type { Command } from 'commander'

export const SHELLS = ['bash', 'zsh', 'fish'] as const

export type Shell = (typeof SHELLS)[number]

interface CommandWords {
  readonly name: string
  readonly description: string
  readonly options: readonly { readonly flag: string; readonly description: string }[]
}

/** A script that completes the program's commands, their options, and files. */
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

function wordsOf(command: Command): CommandWords {
  const options = command.createHelp().visibleOptions(command)
  return {
    name: command.name(),
    description: command.description(),
    options: options.map((option) => ({ flag: option.long ?? option.flags, description: option.description })),
  }
}

function bashScript(commands: readonly CommandWords[]): string {
  const cases = commands.map(
    ({ name, options }) => `    ${name}) words="${options.map(({ flag }) => flag).join(' ')}" ;;`,
  )
  return `_sitrep() {
  local current="\${COMP_WORDS[COMP_CWORD]}" words=""
  if [ "$COMP_CWORD" -eq 1 ]; then
    COMPREPLY=($(compgen -W "${commands.map(({ name }) => name).join(' ')} --help --version" -- "$current"))
    return
  fi
  case "\${COMP_WORDS[1]}" in
${cases.join('\n')}
  esac
  case "$current" in
    -*) COMPREPLY=($(compgen -W "$words" -- "$current")) ;;
    *) compopt -o default; COMPREPLY=() ;;
  esac
}
complete -F _sitrep sitrep
`
}

function zshScript(commands: readonly CommandWords[]): string {
  const quote = (text: string): string => text.replace(/'/g, "'\\''").replace(/[[\]:]/g, '\\$&')
  const list = commands.map(({ name, description }) => `    '${name}:${quote(description)}'`)
  const cases = commands.map(({ name, options }) => {
    const flags = options.map(({ flag, description }) => `'${flag}[${quote(description)}]'`)
    return `    ${name}) _arguments ${flags.join(' ')} '*:file:_files' ;;`
  })
  return `#compdef sitrep
_sitrep() {
  local -a commands=(
${list.join('\n')}
  )
  if (( CURRENT == 2 )); then
    _describe 'command' commands
    return
  fi
  local name=\${words[2]}
  shift words
  (( CURRENT-- ))
  case $name in
${cases.join('\n')}
  esac
}
# Works both sourced and as a file in fpath.
if [ "$funcstack[1]" = "_sitrep" ]; then _sitrep "$@"; else compdef _sitrep sitrep; fi
`
}

function fishScript(commands: readonly CommandWords[]): string {
  const quote = (text: string): string => text.replace(/'/g, "\\'")
  return commands
    .flatMap(({ name, description, options }) => [
      `complete -c sitrep -n __fish_use_subcommand -f -a ${name} -d '${quote(description)}'`,
      ...options.map(
        ({ flag, description: words }) =>
          `complete -c sitrep -n '__fish_seen_subcommand_from ${name}' -l ${flag.replace(/^--/, '')} -d '${quote(words)}'`,
      ),
    ])
    .map((line) => `${line}\n`)
    .join('')
}
