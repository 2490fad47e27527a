import { canonical } from '../../../domain/canonical';
import type { ServiceTaskId, SocialServiceId } from '../../../domain/programme/service-task';
import { stairOf } from '../../../domain/programme/stair';
import { admitsClients } from '../../../domain/programme/step';
import { serviceTaskOf, subjectsOf, type Subject } from '../../../domain/programme/subject';
import type { Survey } from '../../../judgement/survey';
import { rulesOf } from '../../standing/offered';
import { standingOf } from '../../standing/standing';
import type { Rollout } from '../..';
import type { ScopeContent } from '../events';
import { boundTerms } from '../terms';

/** What approving a scope would cause, beside binding it. */
export interface Consequences {
  /** How many criteria the gate lacks that it would help most, this one included; nothing when it helps none. */
  readonly missing?: number;
  /** Services that clients book already, and whose rules would change at once. */
  readonly rulesChange: readonly SocialServiceId[];
  /** Services that clients book already, and that the scope no longer covers: they stay up. */
  readonly staysUp: readonly SocialServiceId[];
}

export function consequencesOf(
  survey: Survey<Rollout>,
  serviceTask: ServiceTaskId,
  content: ScopeContent,
): Consequences {
  const { rollout, on } = survey;
  const readiness = survey.tasks.find(({ task }) => task.id === serviceTask)?.readiness ?? [];
  const lacking = readiness
    .filter(({ subject }) => covers(content, subject))
    .map(({ answers }) => answers.filter(({ met }) => !met))
    .filter((unmet) => unmet.some(({ criterion }) => criterion.criterion === 'scopeApproved'))
    .map((unmet) => unmet.length);
  const up = subjectsOf(rollout.programme, serviceTaskOf(rollout.programme, serviceTask), on).filter(
    (subject) => {
      const { stepOf } = stairOf(rollout.programme, subject.service);
      return admitsClients(stepOf(standingOf(rollout, subject).step));
    },
  );
  return {
    ...(lacking.length > 0 && { missing: Math.min(...lacking) }),
    rulesChange: servicesOf(up.filter((one) => covers(content, one) && rulesDiffer(rollout, one, content))),
    staysUp: servicesOf(up.filter((one) => !covers(content, one))),
  };
}

function covers(content: ScopeContent, { service, unit }: Subject): boolean {
  return content.services.some((scoped) => scoped.service === service && scoped.units.includes(unit));
}

/** Whether the revision by which a subject is booked today binds other terms for the service than this scope would. */
function rulesDiffer(rollout: Rollout, subject: Subject, content: ScopeContent): boolean {
  const rules = rulesOf(rollout, subject);
  const own = { services: content.services.filter(({ service }) => service === subject.service) };
  return (
    rules !== undefined && canonical(boundTerms(rules, own)) !== canonical(boundTerms(rollout.programme, own))
  );
}

function servicesOf(subjects: readonly Subject[]): SocialServiceId[] {
  return [...new Set(subjects.map(({ service }) => service))];
}
