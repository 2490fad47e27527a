import { choice, editorial, material, optional, type ValueOf } from '../../schema/kit';
import { list, record } from '../../schema/kit-compounds';
import { localised, renamedFrom, slug } from '../../schema/values';

const row = () =>
  record('a row', {
    id: material(
      slug(),
      'Names the row; `communicationDone`, plans and history refer to it. Change it with `renamedFrom` only.',
      'note-to-residents',
    ),
    name: editorial(localised(), 'The row’s name in the communications plan.', {
      fi: 'Tiedote asukkaille',
      sv: 'Meddelande till invånarna',
      en: 'Note to residents',
    }),
    level: optional(
      material(
        choice({
          programme: 'done once, for the whole programme',
          serviceTask: 'done in each service task by itself',
        }),
        'How often it is done.',
      ),
      '`serviceTask`.',
    ),
    direction: editorial(
      choice({ internal: 'to the county’s own people', external: 'to residents, clients and partners' }),
      'Whether it stays within the county.',
    ),
    audience: editorial(localised(), 'To whom it is told.', {
      fi: 'Alueen asukkaat',
      sv: 'Invånarna i området',
      en: 'Residents of the area',
    }),
    message: editorial(localised(), 'What is said, in a sentence; the text itself is written elsewhere.', {
      fi: 'Ajan voi varata verkosta.',
      sv: 'Tiden kan bokas på nätet.',
      en: 'Times can be booked online.',
    }),
    channels: editorial(list(localised(), { atLeast: 1 }), 'By which channels it is told.', [
      { fi: 'Verkkosivut', sv: 'Webbplatsen', en: 'Website' },
    ]),
    responsible: material(
      slug(),
      'The role that does it, by its id in programme.yaml. It is also whose move the row is.',
      'communications-planner',
    ),
    renamedFrom: renamedFrom(),
  });

/** communications.yaml: the rows of the communications plan. */
export const communicationsSchema = record('the communications plan', {
  rows: material(
    list(row()),
    'The rows of the communications plan: what is told, to whom and how. Dates stand in the plans, and rows that come up later are added in Porras.',
  ),
});

const training = () =>
  record('a training', {
    id: material(slug(), 'Names the training.', 'basics'),
    name: editorial(localised(), 'The training’s name.', {
      fi: 'Ajanvarauksen perusteet',
      sv: 'Grunderna i tidsbokning',
      en: 'Basics of booking',
    }),
    content: editorial(localised(), 'What people are taught.', {
      fi: 'Ajat verkkoon ja takaisin',
      sv: 'Tider till nätet och tillbaka',
      en: 'Times into online booking and back',
    }),
    responsible: material(slug(), 'The role that arranges it, by its id in programme.yaml.', 'trainer'),
    renamedFrom: renamedFrom(),
  });

/** training.yaml: what people are taught before a service is opened. */
export const trainingSchema = record('the training plan', {
  training: material(
    list(training()),
    'What people are taught before a service is opened. How many have been trained is recorded in Porras.',
  ),
});

const metric = () =>
  record('a metric', {
    id: material(slug(), 'Names the metric.', 'staff-bookings'),
    name: editorial(localised(), 'The metric’s name.', {
      fi: 'Ammattilaisten varaamat ajat',
      sv: 'Tider bokade av personalen',
      en: 'Times booked by staff',
    }),
    dimension: editorial(
      choice({
        total: 'one figure for the whole programme',
        serviceTask: 'a figure for each service task',
        socialService: 'a figure for each social service',
        share: 'one figure as a share of another',
      }),
      'By what it is counted.',
    ),
    unit: editorial(
      choice({ count: 'a number of things', percent: 'hundredths of a whole' }),
      'In what it is counted.',
    ),
    when: editorial(
      choice({
        before: 'already before clients book, so that there is something to compare with',
        after: 'from the day on which clients book',
      }),
      'Since when it can be counted.',
    ),
    definition: editorial(
      localised(),
      'Exactly what is counted and what is not, so that two people count the same.',
      {
        fi: 'Ajat, jotka työntekijä varasi asiakkaalle kuukaudessa',
        sv: 'Tider som en anställd bokade åt en klient under en månad',
        en: 'Times that a worker booked for a client in a month',
      },
    ),
    renamedFrom: renamedFrom(),
  });

/** metrics.yaml: what is counted, and what each figure means. */
export const metricsSchema = record('the metrics', {
  metrics: material(
    list(metric()),
    'What is counted to see whether the rollout works. An empty list when nothing is.',
  ),
});

export type CommunicationsDocument = ValueOf<typeof communicationsSchema>;
export type TrainingDocument = ValueOf<typeof trainingSchema>;
export type MetricsDocument = ValueOf<typeof metricsSchema>;
