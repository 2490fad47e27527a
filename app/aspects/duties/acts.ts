import { act } from '../../domain/act';
import { refused, type Decision } from '../../domain/decision';
import { choice, day, optional, person } from '../../domain/field';
import {
  dutySubject,
  endDuty as decideToEnd,
  grantDuty as decideToGrant,
  type DutyEvent,
  type GrantRefusal,
  type Holding,
  type WithDuties,
} from './duties';

const about = { role: 'role', where: 'where' } as const;
const holdings: readonly Holding[] = ['holder', 'substitute'];

/** A role somewhere is given to a person whom Porras knows. */
export const grantDuty = act<WithDuties>()({
  name: 'grantDuty',
  right: 'grantDuties',
  about,
  fields: {
    person: person(),
    as: choice(() => holdings),
    from: day({ preset: 'today' }),
    until: optional(day()),
  },
  decide: (
    { rollout, isPerson },
    told,
  ): Decision<DutyEvent, GrantRefusal | { readonly reason: 'no-such-person' }> => {
    if (!isPerson(told.person)) return refused({ reason: 'no-such-person' });
    return decideToGrant(rollout.programme, rollout.duties.get(dutySubject(told.role, told.where)), told);
  },
  beside: { 'no-such-person': 'person', 'ends-before-it-begins': 'until' },
});

/** A person's duty ends on a day. */
export const endDuty = act<WithDuties>()({
  name: 'endDuty',
  right: 'grantDuties',
  about,
  fields: { person: person(), on: day({ preset: 'today' }) },
  decide: ({ rollout }, told) => decideToEnd(rollout.duties.get(dutySubject(told.role, told.where)), told),
});
