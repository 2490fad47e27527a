import type { Day } from '../../domain/calendar';
import { badInput, refusedBy, type CommandEnded } from '../exit';

export function notYet(on: Day): CommandEnded {
  return badInput(`${on} has not come yet. Record it when it has happened.`);
}

export function toldAlready(event: number | undefined): CommandEnded {
  return refusedBy(
    `That has been recorded already, as event ${event}. Add --corrects ${event} to tell it anew, or take it back: porras record withdraw ${event}`,
  );
}

export function nothingToCorrect(corrects: number | undefined): CommandEnded {
  return refusedBy(`Event ${corrects} is not what counts here. The history tells the numbers of events.`);
}
