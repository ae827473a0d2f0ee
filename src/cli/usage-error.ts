/** The command line cannot be understood: a message that says what is wrong and what to write. Exit code 2. */
export class UsageError extends Error {
  override readonly name = 'UsageError'
}
