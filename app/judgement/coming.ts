import { communicationSubject } from '../aspects/communications/communications';
import { planned } from '../aspects/plan/plan';
import { workshopSubject } from '../aspects/workshops/workshops';
import { dayOf, type Day } from '../domain/calendar';
import { isLeftOut } from '../domain/programme/left-out';
import { wholeProgramme } from '../domain/programme/place';
import type { RoleId } from '../domain/programme/role';
import type { ServiceTask } from '../domain/programme/service-task';
import { stairOf } from '../domain/programme/stair';
import type { StepId } from '../domain/programme/step';
import type { Judged } from './judged';
import type { Survey } from './survey';

/** Something planned for a day to come, and whose it is. */
export type Coming = { readonly on: Day; readonly place: string; readonly role: RoleId } & (
  | {
      readonly kind: 'step';
      readonly service: string;
      readonly step: StepId;
      readonly onCourse: boolean;
      readonly dated: boolean;
    }
  | { readonly kind: 'workshop'; readonly workshop: string; readonly number: number; readonly of: number }
  | { readonly kind: 'communication'; readonly row: string }
);

/** What is planned from `from` to `to`, both included, earliest first: steps, workshops and communications still to come. */
export function comingUp({ rollout, tasks, on }: Survey, from: Day, to: Day): Coming[] {
  const inTime = (day: Day | undefined): day is Day => day !== undefined && day >= from && day <= to;
  const coming = tasks
    .filter(({ task }) => !isLeftOut(task, on))
    .flatMap((one) => [
      ...comingSteps(rollout, one),
      ...comingWorkshops(rollout, one.task),
      ...comingCommunications(rollout, one.task.id, 'serviceTask'),
    ]);
  return [...coming, ...comingCommunications(rollout, wholeProgramme, 'programme')]
    .filter((one) => inTime(one.on))
    .toSorted((a, b) => a.on.localeCompare(b.on));
}

/** One line a service: its lowest next step, on the earliest day that any of its units has for it. */
function comingSteps({ programme }: Judged, { task, byService }: Survey['tasks'][number]): Coming[] {
  return task.socialServices.flatMap((service): Coming[] => {
    const rises = (byService.get(service) ?? []).flatMap(({ next, planned: plan, standing, onCourse }) => {
      const { dated, pending } = standing;
      const datedOn = dated && !dated.heldBack ? dayOf(dated.at, programme.timeZone) : undefined;
      const on = datedOn ?? plan.now;
      if (!next || !on || pending) return [];
      return [{ step: next.id, on, onCourse, dated: datedOn !== undefined }];
    });
    const { heightOf: height } = stairOf(programme, service);
    const [first] = rises.toSorted((a, b) => height(a.step) - height(b.step) || a.on.localeCompare(b.on));
    if (!first) return [];
    const { step, on, dated } = first;
    const onCourse = rises.every((rise) => rise.step !== step || rise.onCourse);
    return [
      { kind: 'step', on, place: task.id, role: programme.openingRole, service, step, onCourse, dated },
    ];
  });
}

function comingWorkshops(rollout: Judged, { id: place }: ServiceTask): Coming[] {
  const { workshops, proposingRole } = rollout.programme;
  return workshops.flatMap(({ id: workshop }, index): Coming[] => {
    const on = planned(rollout, place, { kind: 'workshop', workshop }).now;
    if (!on || rollout.workshops.has(workshopSubject(place, workshop))) return [];
    return [
      { kind: 'workshop', on, place, role: proposingRole, workshop, number: index + 1, of: workshops.length },
    ];
  });
}

function comingCommunications(rollout: Judged, place: string, level: 'programme' | 'serviceTask'): Coming[] {
  return [...rollout.programme.communications.values()].flatMap((row): Coming[] => {
    const on = planned(rollout, place, { kind: 'communication', row: row.id }).now;
    const done = rollout.communications.has(communicationSubject(place, row.id));
    if (row.level !== level || !on || done) return [];
    return [{ kind: 'communication', on, place, role: row.responsible, row: row.id }];
  });
}
