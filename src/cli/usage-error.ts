/** The person's mistake in calling the program: one line on stderr, status 2, no trace. */
export class UsageError extends Error {
  override readonly name = 'UsageError'
}
