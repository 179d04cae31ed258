/**
 * The one door to tinypool: threads that run the default function of one module, each on one task at a time. A thread
 * that dies over a task takes only that one with it, and another takes its place.
 */
import { Tinypool } from 'tinypool'

export interface Pool<Task, Result> {
  /** Rejects where the thread died over it. */
  readonly run: (task: Task) => Promise<Result>
  /** Ends the threads, whatever they are doing; what they were at is rejected. */
  readonly close: () => Promise<void>
}

export function openPool<Task, Result>(module: URL, threads: number, shared: unknown): Pool<Task, Result> {
  const pool = new Tinypool({
    filename: module.href,
    minThreads: threads,
    maxThreads: threads,
    workerData: shared,
    // Not those of this process: a thread refuses some, such as --input-type.
    execArgv: [],
  })
  return { run: (task) => pool.run(task), close: () => pool.destroy() }
}

/** Inside a thread: what all of them were given. */
export function sharedByThreads(): unknown {
  return Tinypool.workerData
}
