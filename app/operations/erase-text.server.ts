import { eraseText as empty, insertTexts, newText } from '../../db/texts.server';
import { append } from '../../db/journal.server';
import { textSubject } from '../domain/aspects/texts';
import { dayOf } from '../domain/calendar';
import { textRefs } from '../domain/journal/text-proof';
import { may } from '../domain/permissions/permissions';
import type { By } from './act.server';
import type { Porras } from './porras.server';

/**
 * Erases the body of a text for good, with the reason. The events that named it stay, and the erasing is
 * itself an event, recorded in the same transaction. Refused when no event of the programme names the text.
 */
export async function eraseText(
  porras: Porras,
  by: By,
  command: { readonly programme: string; readonly text: string; readonly reason: string },
) {
  const { database, clock, journalKey: key } = porras;
  const rollout = await porras.rollout(command.programme);
  if (!rollout) return { ok: false, refusal: { reason: 'no-such-programme' } } as const;
  const now = clock();
  const actor = may(rollout, by.person, 'eraseText', {}, dayOf(now, rollout.programme.timeZone));
  if (!actor) return { ok: false, refusal: { reason: 'not-yours' } } as const;
  const named = rollout.facts.some((events) =>
    events.some((event) => textRefs(event.data).some(({ text }) => text === command.text)),
  );
  if (!named) return { ok: false, refusal: { reason: 'no-such-text' } } as const;

  const reason = newText(command.reason);
  return database.write(async (tx) => {
    const event = {
      type: 'textErased',
      subject: textSubject(command.text),
      data: { text: command.text, reason: reason.ref },
    } as const;
    const told = { actor, through: by.through, now, key };
    const appended = await append(tx, rollout.stream, rollout.head.sequence, [event], told);
    if (!appended.ok) return { ok: false, refusal: { reason: 'changed-meanwhile' } } as const;
    await insertTexts(tx, [reason], now);
    await empty(tx, command.text, now);
    return { ok: true } as const;
  });
}
