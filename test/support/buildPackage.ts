import { execFileSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'

/** Compiles the package once, before the tests that run it. */
export default function buildPackage(): void {
  const root = fileURLToPath(new URL('../..', import.meta.url))
  execFileSync('npm', ['run', '--silent', 'build'], { cwd: root, stdio: ['ignore', 'inherit', 'inherit'] })
}
