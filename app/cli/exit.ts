/** What the exit code of a command says. */
export const exit = {
  /** Done, or nothing to do. */
  done: 0,
  /** `plan` found differences, or `verify`, `backup` or `restore` something that does not hold. */
  differs: 1,
  /** The input cannot be used: arguments, files, environment. */
  badInput: 2,
  /** Understood, and refused. */
  refused: 3,
  /** A bug of Porras, or an outage that it has no words for (`EX_SOFTWARE` of sysexits.h). */
  fault: 70,
} as const;

/** What `--help` says of it. */
export const exitHelp =
  'Exit: 0 done or nothing to do, 1 differences (plan) or a negative verdict (verify, backup, restore), 2 bad input, 3 refused, 69 not installed or not built, 70 a fault of Porras itself.';

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
