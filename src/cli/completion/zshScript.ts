import type { CommandWords } from './CommandWords.js'

/** A script that completes commands, their options, and files in zsh. */
export function zshScript(commands: readonly CommandWords[]): string {
  return `#compdef sitrep
${commands.flatMap(belowFunction).join('')}_sitrep() {
  local -a commands=(
${listOf(commands)}
  )
  if (( CURRENT == 2 )); then
    _describe 'command' commands
    return
  fi
  local name=\${words[2]}
  shift words
  (( CURRENT-- ))
  case $name in
${commands.map(caseOf).join('\n')}
  esac
}
# Works both sourced and as a file in fpath.
if [ "$funcstack[1]" = "_sitrep" ]; then _sitrep "$@"; else compdef _sitrep sitrep; fi
`
}

/** The function for a command with others below it. */
function belowFunction(parent: CommandWords): string[] {
  if (parent.commands.length === 0) return []
  return [
    `_sitrep_${parent.name}() {
  local -a commands=(
${listOf(parent.commands)}
  )
  if (( CURRENT == 2 )) && [[ $words[2] != -* ]]; then
    _describe 'command' commands
    return
  fi
  local name=\${words[2]}
  case $name in
${parent.commands.map(argumentsOf).join('\n')}
    *) ${argumentsWords(parent)} ;;
  esac
}
`,
  ]
}

function caseOf(command: CommandWords): string {
  return command.commands.length > 0 ? `    ${command.name}) _sitrep_${command.name} ;;` : argumentsOf(command)
}

function argumentsOf(command: CommandWords): string {
  return `    ${command.name}) ${argumentsWords(command)} ;;`
}

function argumentsWords({ options }: CommandWords): string {
  const flags = options.map(({ flag, description }) => `'${flag}[${quote(description)}]'`)
  return `_arguments ${flags.join(' ')} '*:file:_files'`
}

function listOf(commands: readonly CommandWords[]): string {
  return commands.map(({ name, description }) => `    '${name}:${quote(description)}'`).join('\n')
}

function quote(text: string): string {
  return text.replace(/'/g, "'\\''").replace(/[[\]:]/g, '\\$&')
}
