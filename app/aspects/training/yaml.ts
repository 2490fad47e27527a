import type { TrainingTemplate } from '../../domain/programme/programme';
import { editorial, material, optional, type ValueOf } from '../../schema/kit';
import { list, record } from '../../schema/kit-compounds';
import { dayOrDaysBy, localised, renamedFrom, slug, undated, withoutFormer } from '../../schema/values';

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

export type TrainingDocument = ValueOf<typeof trainingSchema>;

export function buildTraining({ training }: TrainingDocument): TrainingTemplate[] {
  return training.map(withoutFormer);
}

/** Under `plan`: by when people are trained. */
export const planKeys = {
  serviceTask: {
    training: optional(
      editorial(
        dayOrDaysBy('a unit'),
        'By which day people are trained: one day for all units, or one for each by its id.',
        '2026-09-18',
      ),
      undated,
    ),
  },
};
