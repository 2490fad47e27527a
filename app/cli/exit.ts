/** What the exit code of a command says. */
export const exit = {
  /** Done, or nothing to do. */
  done: 0,
  /** `plan` found differences, or `verify` something that does not hold. */
  differs: 1,
  /** The input cannot be used: arguments, files, environment. */
  badInput: 2,
  /** Understood, and refused. */
  refused: 3,
} as const;

/** Ends a command with a message for people and an exit code. Thrown by commands, caught once in `porras.ts`. */
export class CommandEnded extends Error {
  constructor(
    readonly code: number,
    message: string,
  ) {
    super(message);
    this.name = 'CommandEnded';
  }
}

export function badInput(message: string): CommandEnded {
  return new CommandEnded(exit.badInput, message);
}

export function refusedBy(message: string): CommandEnded {
  return new CommandEnded(exit.refused, message);
}
