import { acts as shared } from '../../i18n/sv/acts';
import { words } from '../../i18n/sv/words';
import type { Words } from './words.fi';

const { percent } = words.numbers;

export const sv: Words = {
  name: 'Utbildning',
  events: { trainingCounted: ({ data: { trained, staff } }) => `Utbildade ${trained}/${staff}` },
  texts: {},
  criteria: {
    trainingCompleted: {
      title: ({ of, percent: least }) =>
        `Minst ${percent(least)} av ${of === 'unit' ? 'enhetens yrkespersoner' : 'yrkespersonerna'} har utbildats`,
      missing: {
        'training-uncounted': 'antalet utbildade har inte räknats ännu',
        'training-short': ({ trained, staff, needed }) =>
          trained >= needed
            ? 'antalet utbildade har inte räknats vid alla enheter ännu'
            : `${trained}/${staff} har utbildats, ${needed} behövs`,
      },
    },
  },
  line: (trained, staff, counted, units) =>
    counted === 0
      ? 'De utbildade har inte räknats än'
      : `${trained}/${staff} utbildade${counted < units ? `, räknade vid ${counted}/${units} enheter` : ''}`,
  acts: {
    countTraining: {
      title: 'Anteckna de utbildade',
      fields: { trained: 'Utbildade', staff: 'Yrkespersoner sammanlagt', on: shared.on },
      done: ({ trained, staff, unit }, names) => `utbildade ${trained}/${staff} (${names.unit(unit)}).`,
      refused: {
        'no-such-place': shared.notThere,
        'not-yet': shared.notYet,
        'impossible-figures': 'De utbildade kan inte vara fler än yrkespersonerna.',
        'no-such-fact': shared.noSuchFact,
        'counted-already': ({ event }) => shared.doneAlready(event),
      },
    },
  },
};
