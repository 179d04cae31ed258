/**
 * Ctrl-C and a polite kill: the run stops between two files, the half-written report is thrown away, and only then the
 * program ends. A second Ctrl-C ends it at once.
 */
export function interruption(): { readonly signal: AbortSignal; readonly dispose: () => void } {
  const controller = new AbortController()
  const interrupt = () => {
    controller.abort()
    // Somebody waits at a terminal for the end of a text that will not come.
    process.stdin.destroy()
  }
  process.once('SIGINT', interrupt)
  process.once('SIGTERM', interrupt)
  return {
    signal: controller.signal,
    dispose: () => {
      process.off('SIGINT', interrupt)
      process.off('SIGTERM', interrupt)
    },
  }
}
