import { choice, editorial, list, material, optional, record, type ValueOf } from './kit';
import { localised, renamedFrom, slug } from './values';

const named = { id: material(slug(), 'Id.'), name: editorial(localised(), 'Name.') };

/** communications.yaml: the rows of the communications plan. */
export const communicationsSchema = record('the communications', {
  rows: material(
    list(
      record('a row', {
        ...named,
        level: optional(
          material(
            choice('programme', 'serviceTask'),
            'Done once for the programme, or in each service task (when it is not said).',
          ),
        ),
        direction: editorial(choice('internal', 'external'), 'To the county’s own people, or to others.'),
        audience: editorial(localised(), 'To whom.'),
        message: editorial(localised(), 'What is said.'),
        channels: editorial(list(localised(), { atLeast: 1 }), 'By which channels.'),
        responsible: material(slug(), 'The role that does it.'),
        renamedFrom: renamedFrom(),
      }),
    ),
    'What is told, to whom and how.',
  ),
});

/** training.yaml: what people are taught before a service is opened. */
export const trainingSchema = record('the training', {
  training: material(
    list(
      record('a training', {
        ...named,
        content: editorial(localised(), 'What is taught.'),
        responsible: material(slug(), 'The role that arranges it.'),
        renamedFrom: renamedFrom(),
      }),
    ),
    'What people are taught.',
  ),
});

/** metrics.yaml: what is counted, and what each figure means. */
export const metricsSchema = record('the metrics', {
  metrics: material(
    list(
      record('a metric', {
        ...named,
        dimension: editorial(
          choice('total', 'serviceTask', 'socialService', 'share'),
          'By what it is counted.',
        ),
        unit: editorial(choice('count', 'percent'), 'In what it is counted.'),
        when: editorial(choice('before', 'after'), 'Before clients book, or after.'),
        definition: editorial(localised(), 'Exactly what is counted.'),
        renamedFrom: renamedFrom(),
      }),
    ),
    'What is counted.',
  ),
});

export type CommunicationsDocument = ValueOf<typeof communicationsSchema>;
export type TrainingDocument = ValueOf<typeof trainingSchema>;
export type MetricsDocument = ValueOf<typeof metricsSchema>;
