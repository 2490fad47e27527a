import type { RolloutEvent } from '../aspects';
import { withdrawFact as decide } from '../domain/journal/correction';
import { act, inPlace, inService, inServiceTask, inUnit, type Permission } from './act.server';
import type { By } from './by';
import type { Porras } from './porras.server';

/** Takes a recorded fact back, with the reason. Whoever may record it may take it back. */
export function withdrawFact(
  porras: Porras,
  by: By,
  command: {
    readonly programme: string;
    readonly subject: string;
    readonly sequence: number;
    readonly reason: string;
  },
) {
  const { programme, subject, sequence, reason } = command;
  const permission: Permission = (rollout) => {
    const event = rollout.facts.get(subject)?.find((one) => one.sequence === sequence);
    return event && recordingOf(event)?.(rollout);
  };
  return act('withdrawFact', porras, by, programme, permission, ({ rollout, text }) =>
    decide(rollout, { subject, sequence, reason: text(reason) }),
  );
}

/** What an event of this kind takes to be recorded; nothing for acts, which cannot be taken back. */
function recordingOf(event: RolloutEvent): Permission | undefined {
  switch (event.type) {
    case 'activityDone':
      return inPlace('recordProgress', event.data.place);
    case 'workshopHeld':
      return inServiceTask('recordProgress', event.data.serviceTask);
    case 'communicationDone':
      return inPlace('recordCommunication', event.data.place);
    case 'dateMoved':
      return inPlace('movePlan', event.data.place);
    case 'guidancePublished':
      return inService('publishGuidance', event.data.service);
    case 'settingsTested':
      return inService('testSettings', event.data.service);
    case 'staffBookingCounted':
      return inService('countStaffBooking', event.data.service);
    case 'trainingCounted':
      return inUnit('recordTraining', event.data.serviceTask, event.data.unit);
    default:
      return undefined;
  }
}
