import { act } from '../../domain/act';
import { carriedNumber, seen, special } from '../../domain/carried-field';
import { journalText, optional } from '../../domain/field';
import type { Ground } from '../../domain/ground';
import {
  approveScope as decideToApprove,
  proposeScope as decideToPropose,
  returnScope as decideToReturn,
  revokeApproval as decideToRevoke,
} from './decisions';
import { scopeSubject, type ScopeContent } from './events';
import type { WithScope } from './state';

const about = { serviceTask: 'serviceTask' } as const;
type About = Readonly<Record<keyof typeof about, string>>;

const exists = ({ programme }: Ground, { serviceTask }: About) => programme.serviceTasks.has(serviceTask);
const known = ({ scope }: WithScope, { serviceTask }: About) => scope.get(scopeSubject(serviceTask));
const proposal = carriedNumber();

/** A scope is proposed for a service task, with a note to the approver when there is something to say. */
export const proposeScope = act<WithScope>()({
  name: 'proposeScope',
  right: 'proposeScope',
  about,
  fields: { content: special<ScopeContent>(), note: optional(journalText()) },
  exists,
  decide: ({ rollout }, told) => decideToPropose(rollout.programme, known(rollout, told), told),
  beside: { 'nothing-chosen': 'content', unknown: 'content' },
});

/** A pending scope is approved as it was shown: `seen` is the binding hash on the page. */
export const approveScope = act<WithScope>()({
  name: 'approveScope',
  right: 'approveScope',
  about,
  fields: { proposal, seen: seen() },
  fourEyes: true,
  exists,
  decide: ({ rollout }, told) => decideToApprove(rollout.programme, known(rollout, told), told),
});

/** A pending scope goes back to its maker, with the reason. */
export const returnScope = act<WithScope>()({
  name: 'returnScope',
  right: 'approveScope',
  about,
  fields: { proposal, reason: journalText() },
  exists,
  decide: ({ rollout }, { proposal, reason, ...told }) =>
    decideToReturn(known(rollout, told), { proposal, reason }),
});

/** An approval is taken back. What is up stays up; nothing more goes up by it. */
export const revokeApproval = act<WithScope>()({
  name: 'revokeApproval',
  right: 'approveScope',
  about,
  fields: { proposal, reason: journalText() },
  exists,
  decide: ({ rollout }, { proposal, reason, ...told }) =>
    decideToRevoke(known(rollout, told), { proposal, reason }),
});
