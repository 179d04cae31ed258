/** The one door to chalk. Whether there is colour is decided by the caller: chalk knows FORCE_COLOR but not NO_COLOR. */
import { Chalk } from 'chalk'

export interface Style {
  readonly heading: (text: string) => string
  readonly name: (text: string) => string
  /** What is uncertain or beside the point. */
  readonly faint: (text: string) => string
}

export function style(color: boolean): Style {
  const chalk = new Chalk({ level: color ? 1 : 0 })
  return { heading: chalk.bold, name: chalk.cyan, faint: chalk.dim }
}
