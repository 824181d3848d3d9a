import { PassThrough } from 'node:stream'
import { buildProgram } from '../../src/cli/buildProgram.js'
import { listCommands } from '../../src/cli/listCommands.js'

const INTRO = `# Command line

Written by \`npm run docs:write\` from the commands themselves.

- Standard output holds data, standard error messages. Progress shows on terminals only.
- Exit codes: 0 all well, 1 error, 2 wrong use, 4 some inputs failed and the rest is kept, 130 interrupted.
- \`NO_COLOR\` and \`--no-color\` take the colours away.
`

/** The reference of the command line: what each command's \`--help\` prints. */
export function renderCli(): string {
  const silent = new PassThrough()
  const program = buildProgram({ stdin: silent, stdout: silent, stderr: silent, env: {} }, () => {})
  const commands = [{ words: '', command: program }, ...listCommands(program)]
  const sections = commands.map(({ words, command }) => {
    const name = `sitrep ${words}`.trim()
    return `## ${name}\n\n\`\`\`text\n${helpOf(command).trim()}\n\`\`\`\n`
  })
  return [INTRO, ...sections].join('\n')
}

/** What `--help` prints, examples and notes included. */
function helpOf(command: ReturnType<typeof buildProgram>): string {
  let text = ''
  command.configureOutput({ writeOut: (part) => (text += part), getOutHelpWidth: () => 100 })
  command.outputHelp()
  return text.replace(/"\d+"|\(default: \d+\)/g, '(default: all cores)')
}
