import { admissions } from '../../domain/programme/step';
import { activityFields, criterion, criterionKinds } from './criteria';
import { choice, editorial, list, mapOfChoices, material, optional, record, type ValueOf } from './kit';
import { localised, renamedFrom, slug } from './values';

const named = { id: material(slug(), 'Id.'), name: editorial(localised(), 'Name.') };

const step = () =>
  record('a step', {
    ...named,
    admits: material(choice(...admissions), 'Whom the step lets book.'),
    gate: optional(material(list(criterion()), 'What must be so before a service may stand here.')),
    renamedFrom: renamedFrom(),
  });

const activity = () => record('an activity', activityFields);

const phase = () =>
  record('a phase', {
    ...named,
    shortName: optional(editorial(localised(), 'A name for narrow columns; soft hyphens welcome.')),
    activities: material(list(activity()), 'What is done in it.'),
    renamedFrom: renamedFrom(),
  });

const workshop = () =>
  record('a workshop', {
    ...named,
    content: editorial(localised(), 'What it is about.'),
    renamedFrom: renamedFrom(),
  });

const suite = () =>
  record('a suite of settings tests', {
    ...named,
    cases: material(
      list(
        record('a test case', {
          id: material(slug(), 'Id, unique within its suite.'),
          text: editorial(localised(), 'What is tried, and what has to come of it.'),
        }),
        { atLeast: 1 },
      ),
      'What is tried.',
    ),
    renamedFrom: renamedFrom(),
  });

/** rollout.yaml: the stair with its gates, the phases, and the templates of the work. */
export const rolloutSchema = record('a rollout', {
  steps: material(list(step(), { atLeast: 2 }), 'The stair, lowest step first.'),
  moves: material(
    mapOfChoices('the moves', criterionKinds, optional(material(slug(), 'The role whose move it is.'))),
    'Whose move an unmet criterion is, unless the criterion says otherwise.',
  ),
  phases: material(
    list(phase(), { atLeast: 1 }),
    'The phases of the work: a template from which service tasks may deviate.',
  ),
  workshops: material(list(workshop()), 'The workshop programme.'),
  settingsTests: material(list(suite()), 'What is tested before a service is opened.'),
});

export type RolloutDocument = ValueOf<typeof rolloutSchema>;
export type StepDocument = RolloutDocument['steps'][number];
export type PhaseDocument = RolloutDocument['phases'][number];
export type ActivityDocument = PhaseDocument['activities'][number];
