/** Where the report goes. */
export interface Sink {
  /** Resolves when the text is taken; rejects with EPIPE where the reader has gone. */
  readonly write: (text: string) => Promise<void>
  /** All is written: only now a file is seen under its name. */
  readonly commit: () => Promise<void>
  /** Leaves nothing behind. */
  readonly abandon: () => Promise<void>
}

/** Many small pieces in few writes. */
export async function writeAll(sink: Sink, pieces: Iterable<string>): Promise<void> {
  let waiting = ''
  for (const piece of pieces) {
    waiting += piece
    if (waiting.length < PORTION) continue
    await sink.write(waiting)
    waiting = ''
  }
  if (waiting !== '') await sink.write(waiting)
}

const PORTION = 64 * 1024

export function standardOutput(): Sink {
  return {
    write: (text) =>
      new Promise((resolve, reject) => {
        process.stdout.write(text, (error) => (error ? reject(error) : resolve()))
      }),
    commit: async () => {},
    abandon: async () => {},
  }
}
