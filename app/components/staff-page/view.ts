import type { Right, Rollout } from '../../aspects';
import { may, mayAnywhere } from '../../aspects/duties/permissions';
import { pendingProposal } from '../../aspects/scope/state';
import { dayOf, type Day } from '../../domain/calendar';
import type { PersonId } from '../../domain/journal/envelope';
import type { Language } from '../../domain/programme/language';
import type { RoleId } from '../../domain/programme/role';
import { speakerOf } from '../../wording/speaker';
import type { Reader } from '../reader';
import type { JournalFoot, NavItem } from '../staff-frame';

/** Who looks at which page of a programme. */
export interface Visitor {
  readonly rollout: Rollout;
  readonly today: Day;
  readonly person: PersonId;
  readonly role: RoleId;
  readonly language: Language;
  readonly csrf: string;
  readonly demo: boolean;
  /** Path and query of the page. */
  readonly here: string;
}

/** Everything that stands around a page of a programme, as plain data. */
export interface StaffPageView {
  readonly reader: Reader;
  readonly demo: boolean;
  readonly programme: string;
  readonly nav: readonly NavItem[];
  readonly role: string;
  readonly csrf: string;
  readonly here: string;
  readonly foot: JournalFoot;
}

export function staffPageView(visitor: Visitor): StaffPageView {
  const { rollout, role, language, csrf, demo, here } = visitor;
  const { programme, head, applied } = rollout;
  const { required, offered } = programme.languages;
  const { text, role: roleName } = speakerOf(programme, language);
  const since = applied.last()?.at ?? head.at;
  return {
    reader: { language, order: [...required, ...offered], timeZone: programme.timeZone },
    demo,
    programme: text(programme.name),
    nav: navigation(visitor),
    role: roleName(role),
    csrf,
    here,
    foot: {
      revision: shortHash(programme.revision),
      since: dayOf(since, programme.timeZone),
      events: head.sequence,
      head: shortHash(head.hash),
    },
  };
}

/** Eight digits in two groups: enough to compare by eye. */
export function shortHash(hash: string): string {
  return `${hash.slice(0, 4)} ${hash.slice(4, 8)}`;
}

/** Proposals that wait for this person's decision, by service task. */
export function waitingApprovals(rollout: Rollout, person: PersonId, today: Day) {
  return [...rollout.programme.serviceTasks.keys()].flatMap((serviceTask) => {
    const pending = pendingProposal(rollout.scope.get(`scope/${serviceTask}`));
    const decides = may(rollout, person, 'approveScope', { serviceTask }, today);
    return pending && decides ? [{ serviceTask, proposal: pending }] : [];
  });
}

function navigation({ rollout, person, today, language, here }: Visitor): NavItem[] {
  const { nav } = speakerOf(rollout.programme, language).words.shell;
  const root = `/${rollout.programme.id}`;
  const path = here.split('?')[0] ?? here;
  const item = (to: string, name: string, within: string = to): NavItem => ({
    href: root + to,
    name,
    current: within === '' ? path === root : path.startsWith(root + within),
  });
  const canDo = (...rights: readonly Right[]) =>
    rights.some((right) => mayAnywhere(rollout, person, right, today));
  return [
    item('', nav.overview),
    ...(canDo('approveScope')
      ? [item('/approvals', nav.approvals(waitingApprovals(rollout, person, today).length))]
      : []),
    ...(canDo('open', 'close') ? [item('/switchboard', nav.switchboard)] : []),
    item('/reports', nav.reports),
    item('/history', nav.history),
  ];
}
