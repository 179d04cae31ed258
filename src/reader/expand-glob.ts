/** The one door to tinyglobby: patterns that the shell has not expanded. */
import { isAbsolute } from 'node:path'
import { glob, isDynamicPattern } from 'tinyglobby'

export const isGlob = (argument: string): boolean => isDynamicPattern(argument)

/** Files that match, sorted by code unit, in the form in which the pattern was typed. Hidden ones only if asked for. */
export async function expandGlob(pattern: string): Promise<readonly string[]> {
  const paths = await glob(pattern, {
    absolute: isAbsolute(pattern),
    expandDirectories: false,
    followSymbolicLinks: false,
  })
  const dot = pattern.startsWith('./') ? './' : ''
  return paths.map((path) => dot + path).sort()
}
