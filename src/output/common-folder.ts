/** The folder that all paths begin with, with its last slash: left out where it would only repeat itself on every line. */
export function commonFolder(paths: readonly string[]): string {
  const [first = '', ...rest] = paths
  let folder = folderOf(first)
  for (const path of rest) {
    while (!path.startsWith(folder)) folder = folderOf(folder.slice(0, -1))
  }
  return folder
}

function folderOf(path: string): string {
  return path.slice(0, path.lastIndexOf('/') + 1)
}
