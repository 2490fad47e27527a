import { act } from '../../domain/act';
import { correction } from '../../domain/carried-field';
import { day, wholeNumber } from '../../domain/field';
import { isPartOf } from '../../domain/programme/programme';
import { countTraining as decide, type WithTraining } from './training';

/** How many of a unit's professionals have been trained by a day. */
export const countTraining = act<WithTraining>()({
  name: 'countTraining',
  right: 'recordTraining',
  about: { serviceTask: 'serviceTask', unit: 'unit' },
  fields: {
    trained: wholeNumber({ least: 0 }),
    staff: wholeNumber({ least: 1 }),
    on: day({ latest: 'today', preset: 'today' }),
    corrects: correction(),
  },
  exists: ({ programme }, { serviceTask, unit }) => isPartOf(programme, serviceTask, unit),
  decide: ({ rollout, today }, told) => decide(rollout, told, today),
  beside: { 'not-yet': 'on', 'impossible-figures': 'trained' },
  command: {
    word: 'training',
    argument: 'unit',
    description: 'so many of a unit’s professionals have been trained',
    example:
      'record training koivulan-asema --service-task pohjoinen-tiimi --trained 6 --staff 8 --as kaarina@metsaranta.example',
    options: {
      trained: 'how many have been trained',
      staff: 'of how many',
      on: 'the day on which it happened (default: today)',
      corrects: 'number of the event that this is the last word on',
    },
  },
});
