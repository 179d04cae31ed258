import { execFileSync } from 'node:child_process'

/** Builds before any test runs: those that start the real binary would otherwise judge an older build. */
export default function setup(): void {
  execFileSync('npm', ['run', '--silent', 'build'], { stdio: 'inherit' })
}
