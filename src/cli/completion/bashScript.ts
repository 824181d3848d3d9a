import type { CommandWords } from './CommandWords.js'

/** A script that completes commands, their options, and files in bash. */
export function bashScript(commands: readonly CommandWords[]): string {
  const names = (list: readonly CommandWords[]): string => list.map(({ name }) => name).join(' ')
  const flags = ({ options }: CommandWords): string => options.map(({ flag }) => flag).join(' ')
  const parents = commands.filter((command) => command.commands.length > 0)
  const below = parents.map((parent) => `    ${parent.name}) below="${names(parent.commands)}" ;;`)
  const cases = commands.flatMap((command) => [
    ...command.commands.map((one) => `    "${command.name} ${one.name}") words="${flags(one)}" ;;`),
    `    "${command.name} "*) words="${flags(command)}" ;;`,
  ])
  return `_sitrep() {
  local current="\${COMP_WORDS[COMP_CWORD]}" words="" below=""
  if [ "$COMP_CWORD" -eq 1 ]; then
    COMPREPLY=($(compgen -W "${names(commands)} --help --version" -- "$current"))
    return
  fi
  case "\${COMP_WORDS[1]}" in
${below.join('\n')}
    *) ;;
  esac
  case "\${COMP_WORDS[1]} \${COMP_WORDS[2]}" in
${cases.join('\n')}
  esac
  case "$current" in
    -*) COMPREPLY=($(compgen -W "$words" -- "$current")) ;;
    *)
      COMPREPLY=()
      if [ "$COMP_CWORD" -eq 2 ]; then COMPREPLY=($(compgen -W "$below" -- "$current")); fi
      if [ "\${#COMPREPLY[@]}" -eq 0 ]; then compopt -o default; fi
      ;;
  esac
}
complete -F _sitrep sitrep
`
}
