import { execFileSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'

/** Compiles the package once, before the tests that run it; `SITREP_BUILT=1` says that it stands built. */
export default function buildPackage(): void {
  if (process.env.SITREP_BUILT === '1') return
  const root = fileURLToPath(new URL('../..', import.meta.url))
  execFileSync('npm', ['run', '--silent', 'build'], { cwd: root, stdio: ['ignore', 'inherit', 'inherit'] })
}
