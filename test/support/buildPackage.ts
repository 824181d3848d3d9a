import { execFileSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'

/** Builds the package where it is not up to date, before the tests that run it. */
export default function buildPackage(): void {
  const root = fileURLToPath(new URL('../..', import.meta.url))
  execFileSync('npm', ['run', '--silent', 'build'], { cwd: root, stdio: ['ignore', 'inherit', 'inherit'] })
}
