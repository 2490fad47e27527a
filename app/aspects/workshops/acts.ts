import { act } from '../../domain/act';
import { correction } from '../../domain/carried-field';
import { refused, type Decision } from '../../domain/decision';
import { day, journalText, optional, persons, wholeNumber } from '../../domain/field';
import type { Ground } from '../../domain/ground';
import {
  closeWorkshop as decideToClose,
  holdWorkshop as decideToHold,
  workshopSubject,
  type HoldRefusal,
  type WithWorkshops,
  type WorkshopEvent,
} from './workshops';

const about = { serviceTask: 'serviceTask', workshop: 'workshop' } as const;
type About = Readonly<Record<keyof typeof about, string>>;

const exists = ({ programme }: Ground, { serviceTask, workshop }: About) =>
  programme.serviceTasks.has(serviceTask) && programme.workshops.some(({ id }) => id === workshop);

const known = ({ workshops }: WithWorkshops, { serviceTask, workshop }: About) =>
  workshops.get(workshopSubject(serviceTask, workshop));

/** A workshop took place: who of those known were there, how many others, and its minutes. */
export const holdWorkshop = act<WithWorkshops>()({
  name: 'holdWorkshop',
  right: 'recordProgress',
  about,
  fields: {
    on: day({ latest: 'today', preset: 'today' }),
    present: persons(),
    others: wholeNumber({ least: 0, preset: 0 }),
    minutes: optional(journalText({ fromFile: true })),
    corrects: correction(),
  },
  exists,
  decide: (
    { rollout, today, isPerson },
    told,
  ): Decision<WorkshopEvent, HoldRefusal | { readonly reason: 'no-such-person' }> => {
    if (!told.present.every(isPerson)) return refused({ reason: 'no-such-person' });
    return decideToHold(rollout.programme, known(rollout, told), told, today);
  },
  beside: { 'not-yet': 'on', 'no-such-person': 'present' },
  command: {
    word: 'workshop',
    argument: 'workshop',
    description: 'a workshop was held',
    example:
      'record workshop own-work --service-task pohjoinen-tiimi --present kaarina@metsaranta.example --others 5 --as kaarina@metsaranta.example',
    options: {
      on: 'the day on which it happened (default: today)',
      present: 'who was there, of those whom Porras knows',
      others: 'how many others were there (default: 0)',
      minutes: 'the minutes, a short text file',
      corrects: 'number of the event that this is the last word on',
    },
  },
});

/** A workshop's minutes are closed: nothing of it changes any more. */
export const closeWorkshop = act<WithWorkshops>()({
  name: 'closeWorkshop',
  right: 'recordProgress',
  about,
  fields: {},
  exists,
  decide: ({ rollout }, told) => decideToClose(known(rollout, told)),
  command: {
    word: 'minutes-closed',
    argument: 'workshop',
    description: 'the minutes of a workshop are closed: nothing of it changes any more',
    example: 'record minutes-closed own-work --service-task pohjoinen-tiimi --as kaarina@metsaranta.example',
    options: {},
    hints: { 'not-held': ({ workshop }) => `When it has been: porras record workshop ${workshop}` },
  },
});
