import { choice, editorial, material, type ValueOf } from '../../schema/kit';
import { list, record } from '../../schema/kit-compounds';
import { localised, renamedFrom, slug } from '../../schema/values';

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

export type MetricsDocument = ValueOf<typeof metricsSchema>;
