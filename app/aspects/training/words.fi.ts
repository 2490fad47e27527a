import type { AspectWords } from '../../i18n/aspect-words';
import { words } from '../../i18n/fi/words';
import type * as criteria from './criteria';
import type { TrainingEvent } from './training';

const { percent } = words.numbers;

export const fi = {
  name: 'Koulutus',
  events: { trainingCounted: ({ data: { trained, staff } }) => `Koulutettuja ${trained}/${staff}` },
  texts: {},
  criteria: {
    trainingCompleted: {
      title: ({ of, percent: least }) =>
        `${of === 'unit' ? 'Yksikön ammattilaisista' : 'Ammattilaisista'} vähintään ${percent(least)} on koulutettu`,
      missing: {
        'training-uncounted': 'koulutettuja ei ole vielä laskettu',
        'training-short': ({ trained, staff, needed }) =>
          trained >= needed
            ? 'koulutettuja ei ole vielä laskettu kaikissa yksiköissä'
            : `koulutettu ${trained}/${staff}, tarvitaan ${needed}`,
      },
    },
  },
  line: (trained: number, staff: number, counted: number, units: number) =>
    counted === 0
      ? 'Koulutettuja ei ole vielä laskettu'
      : `${trained}/${staff} koulutettu${counted < units ? `, laskettu ${counted}/${units} yksikössä` : ''}`,
} satisfies AspectWords<TrainingEvent, typeof criteria>;

export type Words = typeof fi;
