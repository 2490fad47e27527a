import { acts as shared } from '../../i18n/en/acts';
import { words } from '../../i18n/en/words';
import type { Words } from './words.fi';

const { percent } = words.numbers;

export const en: Words = {
  name: 'Training',
  events: { trainingCounted: ({ data: { trained, staff } }) => `Trained ${trained}/${staff}` },
  texts: {},
  criteria: {
    trainingCompleted: {
      title: ({ of, percent: least }) =>
        `At least ${percent(least)} of ${of === 'unit' ? 'the unit’s professionals' : 'professionals'} are trained`,
      missing: {
        'training-uncounted': 'trained staff have not been counted yet',
        'training-short': ({ trained, staff, needed }) =>
          trained >= needed
            ? 'trained staff have not been counted in every unit yet'
            : `${trained} of ${staff} trained, ${needed} needed`,
      },
    },
  },
  line: (trained, staff, counted, units) =>
    counted === 0
      ? 'Trained staff have not been counted yet'
      : `${trained}/${staff} trained${counted < units ? `, counted in ${counted}/${units} units` : ''}`,
  acts: {
    countTraining: {
      title: 'Record the trained',
      fields: { trained: 'Trained', staff: 'Professionals in all', on: shared.on },
      done: ({ trained, staff, unit }, names) =>
        `${trained} of ${staff} in ${names.unit(unit)} have been trained.`,
      refused: {
        'no-such-place': shared.notThere,
        'not-yet': shared.notYet,
        'impossible-figures': 'At least one professional, and no more trained than there are.',
        'no-such-fact': shared.noSuchFact,
        'counted-already': ({ event }) => shared.doneAlready(event),
      },
    },
  },
};
