import type { ActWords } from '../../i18n/act-words';
import type { AspectWords } from '../../i18n/aspect-words';
import { acts as shared } from '../../i18n/fi/acts';
import { words } from '../../i18n/fi/words';
import type * as acts from './acts';
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
  acts: {
    countTraining: {
      title: 'Merkitse koulutetut',
      fields: { trained: 'Koulutettuja', staff: 'Ammattilaisia kaikkiaan', on: shared.on },
      done: ({ trained, staff, unit }, names) => `koulutettuja ${trained}/${staff} (${names.unit(unit)}).`,
      refused: {
        'no-such-place': shared.notThere,
        'not-yet': shared.notYet,
        'impossible-figures': 'Koulutettuja ei voi olla enemmän kuin ammattilaisia.',
        'no-such-fact': shared.noSuchFact,
        'counted-already': ({ event }) => shared.doneAlready(event),
      },
    },
  },
} satisfies AspectWords<TrainingEvent, typeof criteria, typeof acts>;

export type Words = Omit<typeof fi, 'acts'> & { readonly acts: ActWords<typeof acts> };
