import { once } from 'node:events';
import { porrasProcess, type Surroundings } from '../journeys/running.server';

/** Something that is asked for by a command. */
export interface AskedByCommand {
  acknowledged: boolean;
}

/** Somebody at the shell of the server, who enters one command after another. */
export interface AtTheShell {
  /** Ends the command under way at once, as the server is ended. */
  readonly kill: () => void;
  /** Enters no further command, and settles when the last one has ended, by itself or not. */
  readonly leaves: () => Promise<void>;
}

/** Enters what `next` says, again and again, each in a process of its own. Acknowledged is what ended well. */
export function atTheShell<Asked extends AskedByCommand>(
  surroundings: Surroundings,
  asked: Asked[],
  next: (number: number) => { readonly words: readonly string[]; readonly ask: Asked },
): AtTheShell {
  let stays = true;
  let kill = (): void => undefined;
  const entering = async () => {
    while (stays) {
      const { words, ask } = next(asked.length);
      const child = porrasProcess(surroundings, ...words);
      asked.push(ask);
      kill = () => void child.kill('SIGKILL');
      const [code] = (await once(child, 'close')) as [number | null];
      ask.acknowledged = code === 0;
    }
  };
  const ended = entering();
  return {
    kill: () => kill(),
    leaves: () => {
      stays = false;
      return ended;
    },
  };
}
