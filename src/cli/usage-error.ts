/** The command was asked for what it cannot do: one line that says what was looked for, where, and what is near. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
  /** A line of its own: where help is. */
  readonly hint?: string;

  constructor(message: string, hint?: string) {
    super(message);
    if (hint !== undefined) this.hint = hint;
  }
}
