import { Argument, type Command } from 'commander'
import type { Console } from '../Console.js'
import { completionScript, SHELLS, type Shell } from '../completion/completionScript.js'

const EXAMPLES = `Examples:
  source <(sitrep completion bash)
  sitrep completion zsh > ~/.zfunc/_sitrep
  sitrep completion fish > ~/.config/fish/completions/sitrep.fish
`

/** `sitrep completion`: a script that completes commands and options in a shell. */
export function addCompletionCommand(program: Command, { stdout }: Console): void {
  program
    .command('completion')
    .description('print a completion script for a shell')
    .addArgument(new Argument('<shell>', 'the shell').choices(SHELLS))
    .addHelpText('before', EXAMPLES)
    .action((shell: Shell) => {
      stdout.write(completionScript(program, shell))
    })
}
