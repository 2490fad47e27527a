import { act } from '../../domain/act';
import { journalText } from '../../domain/field';
import { partOf, ruleOf, type Ground, type Ids } from '../../domain/ground';
import { withdrawFact as decide } from '../../domain/journal/correction';
import type { Envelope } from '../../domain/journal/envelope';
import { concernIn } from '../../domain/programme/concern';

/** A recorded fact is taken back, with the reason. Whoever may record it may take it back. */
export const withdrawFact = act<Ground>()({
  name: 'withdrawFact',
  right: (ground, { event }) => {
    const found = eventIn(ground, event);
    const rule = found && ruleOf(ground.rules, found);
    const ids = found && partOf(ground.rules, found.subject)?.part.ids;
    // Acts are undone by their opposite: nobody takes them back.
    if (!found || !rule?.correctable || !ids) return undefined;
    const concern = concernIn(ground.programme, ids, found.data as Ids);
    return concern && { right: rule.right, concern };
  },
  about: { event: 'verbatim' },
  fields: { reason: journalText() },
  decide: ({ rollout }, { event, reason }) => {
    const subject = eventIn(rollout, event)?.subject ?? '';
    return decide(rollout, { subject, sequence: Number(event), reason });
  },
});

/** The event of that number, of whatever it is. */
function eventIn({ facts }: Ground, event: string): Envelope | undefined {
  for (const events of facts.values()) {
    const found = events.find(({ sequence }) => String(sequence) === event);
    if (found) return found;
  }
  return undefined;
}
