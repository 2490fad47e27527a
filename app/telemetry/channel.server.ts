import { channel as channelOfProcess } from 'node:diagnostics_channel';

/** One kind of thing that the process tells of itself. Who tells does not know who listens, nor whether anyone does. */
export interface Channel<Message> {
  readonly tell: (message: Message) => void;
  /** Calls `listener` with all that is told from now on, at once and in the teller's own context; the answer ends it. */
  readonly listen: (listener: (message: Message) => void) => () => void;
}

/** The channel of that name. The server's bundle and the command's are two; their channels meet in the process. */
export function channel<Message>(name: string): Channel<Message> {
  const told = channelOfProcess(`porras:${name}`);
  return {
    tell: (message) => told.publish(message),
    listen: (listener) => {
      const hear = (message: unknown) => listener(message as Message);
      told.subscribe(hear);
      return () => void told.unsubscribe(hear);
    },
  };
}
