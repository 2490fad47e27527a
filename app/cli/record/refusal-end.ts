import type { Act } from '../../domain/act';
import type { Refusal } from '../../domain/decision';
import type { Programme } from '../../domain/programme/programme';
import { badInput, refusedBy, type CommandEnded } from '../exit';
import { atTerminal } from '../planning/called';

/** What the shell says of an act: its sentences in English, with the programme's own names. */
export function sentences(act: Act, programme: Programme) {
  return atTerminal(programme).act(act);
}

/**
 * Ends a command with why its act was not done: 2 when what was typed cannot be, 3 when things are not so. What has
 * been recorded already is corrected or taken back by its number.
 */
export function refusalEnd(
  act: Act,
  programme: Programme,
  said: object,
  refusal: Refusal | { readonly reason: 'not-yours' | 'no-such-programme' },
): CommandEnded {
  if (refusal.reason === 'not-yours') {
    return refusedBy(
      `That takes a role with the right ${typeof act.right === 'string' ? act.right : 'to record it'} there. Whoever may grant duties gives one: porras person grant`,
    );
  }
  if (refusal.reason === 'no-such-programme') throw new Error('the programme has gone');
  if (refusal.reason === 'no-such-fact' && 'corrects' in said && typeof said.corrects === 'number')
    return refusedBy(
      `Event ${said.corrects} is not what counts here. The history tells the numbers of events.`,
    );
  const hint = act.command?.hints?.[refusal.reason]?.(said as never);
  const text = [
    sentences(act, programme).refused(refusal),
    ...(hint === undefined ? [] : [hint]),
    ...anew(refusal),
  ].join(' ');
  const isTyped = /^no-such-(?!fact)/.test(refusal.reason) || act.beside?.[refusal.reason] !== undefined;
  return isTyped ? badInput(text) : refusedBy(text);
}

function anew(refusal: Refusal): string[] {
  if (!('event' in refusal) || typeof refusal.event !== 'number') return [];
  const { event } = refusal;
  return [`Add --corrects ${event} to tell it anew, or take it back: porras record withdraw ${event}`];
}
