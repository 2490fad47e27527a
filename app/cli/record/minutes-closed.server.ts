import { perform } from '../../operations/perform.server';
import { acts } from '../../aspects';
import { refusedBy } from '../exit';
import { inServiceTask } from './options';
import { serviceTaskMeant } from './places';
import { recording } from './recording.server';

/** `porras record minutes-closed` */
export const recordMinutesClosed = recording({
  command: 'minutes-closed <workshop>',
  description: 'the minutes of a workshop are closed: nothing of it changes any more',
  example: 'record minutes-closed own-work --service-task pohjoinen-tiimi --as kaarina@metsaranta.example',
  right: 'recordProgress',
  options: inServiceTask,
  record: (
    { porras, by, programme, rollout },
    workshop,
    { serviceTask }: { readonly serviceTask?: string },
  ) =>
    perform({
      porras,
      by,
      act: acts.closeWorkshop,
      command: {
        programme,
        serviceTask: serviceTaskMeant(rollout.programme, serviceTask),
        workshop,
      },
    }),
  words: (_telling, workshop) => ({
    'not-held': () =>
      refusedBy(`No such workshop has been held there. When it has been: porras record workshop ${workshop}`),
    closed: () => refusedBy('The minutes of this workshop are closed already.'),
  }),
  done: (workshop) => `the minutes of the workshop ${workshop} are closed.`,
});
