import type { Rollout } from '../aspects';
import { eraseText as empty } from '../../db/texts.server';
import { textSubject, type TextEvent } from '../aspects/texts/texts';
import { decided, refused, type Decision } from '../domain/decision';
import { textRefs } from '../domain/journal/text-proof';
import { act, inProgramme } from './act.server';
import type { By } from './by';
import type { Porras } from './porras.server';

/**
 * Erases the body of a text for good, with the reason. The events that named it stay, and the erasing is
 * itself an event, recorded in the same transaction. Refused when no event of the programme names the text,
 * and when it has been erased before.
 */
export function eraseText(
  porras: Porras,
  by: By,
  command: { readonly programme: string; readonly text: string; readonly reason: string },
) {
  const { programme, text: erased, reason } = command;
  return act(
    'eraseText',
    porras,
    by,
    programme,
    inProgramme('eraseText'),
    ({ rollout, text }): Decision<TextEvent, { readonly reason: 'no-such-text' | 'erased-already' }> => {
      if (!isNamed(rollout, erased)) return refused({ reason: 'no-such-text' });
      if (rollout.texts.has(textSubject(erased))) return refused({ reason: 'erased-already' });
      const data = { text: erased, reason: text(reason) };
      return decided<TextEvent>({ type: 'textErased', subject: textSubject(erased), data });
    },
    (tx, now) => empty(tx, erased, now),
  );
}

function isNamed({ facts }: Rollout, wanted: string): boolean {
  return facts.some((events) =>
    events.some(({ data }) => textRefs(data).some(({ text }) => text === wanted)),
  );
}
