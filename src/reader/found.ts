import type { Failure } from '../model.ts'

/** Something to read: a file by its path as the user would type it, or standard input by the name given for it. */
export interface Input {
  readonly kind: 'file' | 'stdin'
  readonly path: string
}

export type Found =
  | { readonly ok: true; readonly input: Input }
  | { readonly ok: false; readonly failure: Failure }
