import { act } from '../../domain/act';
import { correction } from '../../domain/carried-field';
import { day, journalText, optional } from '../../domain/field';
import {
  communicationSubject,
  completeCommunication as decide,
  isRowAt,
  type WithCommunications,
} from './communications';

/** A row of the communications plan was carried out. */
export const completeCommunication = act<WithCommunications>()({
  name: 'completeCommunication',
  right: 'recordCommunication',
  about: { place: 'place', row: 'communication' },
  fields: {
    on: day({ latest: 'today', preset: 'today' }),
    evidence: optional(journalText()),
    corrects: correction(),
  },
  exists: ({ programme }, { place, row }) => isRowAt(programme, place, row),
  decide: ({ rollout, today }, told) => {
    const before = rollout.communications.get(communicationSubject(told.place, told.row));
    return decide(rollout.programme, before, told, today);
  },
  beside: { 'not-yet': 'on' },
  command: {
    word: 'communication',
    argument: 'row',
    description: 'a row of the communications plan was carried out',
    example:
      'record communication note-to-residents --service-task pohjoinen-tiimi --evidence "On the website" --as kaarina@metsaranta.example',
    options: {
      on: 'the day on which it happened (default: today)',
      evidence: 'what shows it, in a sentence',
      corrects: 'number of the event that this is the last word on',
    },
  },
});
