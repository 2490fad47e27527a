import type { Rollout, RolloutEvent } from '../../aspects';
import { clockTime, dayOf } from '../../domain/calendar';
import type { StepId } from '../../domain/programme/step';
import type { Speaker } from '../../wording/speaker';

/** What happened, in a line of the reader's language. The name of what it concerns stands before it. */
export function sentenceOf(event: RolloutEvent, rollout: Rollout, speaker: Speaker): string {
  const { words, role, step } = speaker;
  const { events } = words.history;
  switch (event.type) {
    case 'activityDone':
      return events.activityDone(speaker.activity(event.data.activity));
    case 'communicationDone':
      return events.communicationDone(speaker.communication(event.data.row));
    case 'definitionApplied':
      return events.definitionApplied(event.data.revision.slice(0, 8));
    case 'dutyGranted': {
      const { role: granted, from, until, as } = event.data;
      return events.dutyGranted(role(granted), from, until, as === 'substitute');
    }
    case 'dutyEnded':
      return events.dutyEnded(role(event.data.role), event.data.on);
    case 'factWithdrawn':
      return events.factWithdrawn(event.data.of);
    case 'guidancePublished': {
      const { audience, language } = event.data;
      return events.guidancePublished(words.words.audience[audience], words.words.inLanguages[language]);
    }
    case 'stepTaken':
      return events.stepTaken(step(event.data.to));
    case 'stepOrdered':
      return events.stepOrdered(step(event.data.to), event.data.confirmBy);
    case 'stepConfirmed':
      return events.stepConfirmed(step(orderedStep(event, rollout)), event.data.doneOn);
    case 'closingConfirmed':
      return events.closingConfirmed(step(orderedStep(event, rollout)), event.data.doneOn);
    case 'orderWithdrawn':
      return events.orderWithdrawn();
    case 'stepDated': {
      const { to, at } = event.data;
      const { timeZone } = rollout.programme;
      return events.stepDated(step(to), dayOf(at, timeZone), clockTime(at, timeZone));
    }
    case 'datedStepWithdrawn':
      return events.datedStepWithdrawn();
    case 'steppedDown':
      return events.steppedDown(step(event.data.to), event.data.emergency);
    case 'closingOrdered':
      return events.closingOrdered(step(event.data.to), event.data.confirmBy, event.data.emergency);
    case 'dateMoved': {
      const { item, from, to } = event.data;
      return events.dateMoved(speaker.planItem(item), from, to);
    }
    case 'moveWithdrawn':
      return events.moveWithdrawn(speaker.planItem(event.data.item));
    case 'scopeProposed':
      return events.scopeProposed(event.data.proposal, event.data.content.services.length);
    case 'scopeApproved':
      return events.scopeApproved(event.data.proposal);
    case 'scopeReturned':
      return events.scopeReturned(event.data.proposal);
    case 'scopeApprovalRevoked':
      return events.scopeApprovalRevoked(event.data.proposal);
    case 'settingsTested': {
      const results = Object.values(event.data.results);
      const passed = results.filter((result) => result).length;
      return events.settingsTested(speaker.suite(event.data.suite), passed, results.length);
    }
    case 'staffBookingCounted':
      return events.staffBookingCounted(
        event.data.bookings,
        event.data.from,
        event.happenedOn ?? event.data.from,
      );
    case 'textErased':
      return events.textErased();
    case 'trainingCounted':
      return events.trainingCounted(event.data.trained, event.data.staff);
    case 'workshopHeld': {
      const { workshop, present, others } = event.data;
      return events.workshopHeld(speaker.workshop(workshop), present.length + others);
    }
    case 'workshopClosed':
      return events.workshopClosed(speaker.workshop(event.data.workshop));
    default:
      return event satisfies never;
  }
}

/** The step that a confirmation speaks of: that of its order, or of the dating that became one. */
function orderedStep(
  { subject, data: { order } }: Extract<RolloutEvent, { type: 'stepConfirmed' | 'closingConfirmed' }>,
  { facts }: Rollout,
): StepId {
  const ordered = facts.get(subject)?.find(({ sequence }) => sequence === order);
  return ordered && 'to' in ordered.data ? ordered.data.to : '';
}
