import { editorial, material, optional, text } from '../../schema/kit';
import { byKey, record } from '../../schema/kit-compounds';
import { localised, slug } from '../../schema/values';
import { activityFields, criterion } from './criteria';

const reason = editorial(
  localised(),
  'Why this service task deviates; shown to everyone who sees that it does.',
  {
    fi: 'Asiakkaita haastateltiin edellisessä hankkeessa.',
    sv: 'Klienterna intervjuades i det förra projektet.',
    en: 'Clients were interviewed in the previous project.',
  },
);

const atStep = material(
  slug(),
  'The step at whose gate the criterion stands, by its id in rollout.yaml.',
  'invited',
);

/** A change that a service task makes to the template of rollout.yaml. */
export const deviation = () =>
  byKey('a deviation', {
    skip: {
      meaning: 'Leaves out a phase, an activity or a criterion of the template.',
      fields: {
        skip: material(
          text('a phase, an activity or a criterion', { good: 'service-design', bad: null }),
          'What is left out: a phase by its id, an activity as `phase.activity`, or with `at` a criterion by its kind (`guidancePublished.client` and `settingsTestsPassed.staff-booking` where a gate has two of a kind).',
          'service-design.theme-workshops',
        ),
        at: optional(atStep, 'a phase or an activity is left out, not a criterion.'),
        reason,
      },
    },
    addActivity: {
      meaning: 'Adds an activity to a phase of the template.',
      fields: {
        addActivity: material(record('an activity', activityFields), 'The activity that is added.', {
          id: 'settle-what-shows',
          name: {
            fi: 'Linjataan, mitä varaus saa näyttää',
            sv: 'Riktlinjer för vad bokningen får visa',
            en: 'It is settled what a booking may show',
          },
          doneBy: 'contact-person',
        }),
        to: material(slug(), 'The phase to which it is added, by its id in rollout.yaml.', 'workshops'),
        reason,
      },
    },
    addCriterion: {
      meaning: 'Adds a criterion to the gate of a step.',
      fields: {
        addCriterion: material(criterion(), 'The criterion that is added.', {
          criterion: 'dayReached',
          day: '2027-01-04',
        }),
        at: atStep,
        reason,
      },
    },
    changeCriterion: {
      meaning: 'Puts another criterion of the same kind in the place of one at a gate.',
      fields: {
        changeCriterion: material(
          text('a criterion of the gate', { good: 'trainingCompleted', bad: null }),
          'The criterion that is changed, by its kind (`guidancePublished.client` and `settingsTestsPassed.staff-booking` where a gate has two of a kind).',
          'trainingCompleted',
        ),
        at: atStep,
        to: material(criterion(), 'The criterion in its place, in full: nothing of the changed one stays.', {
          criterion: 'trainingCompleted',
          percent: 100,
          of: 'unit',
        }),
        reason,
      },
    },
  });
