/**
 * Where the files of this package lie. The sources, the compiled modules and the bundle all stand two folders below its
 * root, so that one way up holds for them all.
 */
export function packageFile(path: string): URL {
  return new URL(`../../${path}`, import.meta.url)
}
