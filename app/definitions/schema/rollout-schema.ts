import * as settingsTests from '../../aspects/settings-tests/yaml';
import * as workshops from '../../aspects/workshops/yaml';
import type { Admits } from '../../domain/programme/step';
import { choice, editorial, material, optional, type ValueOf } from '../../schema/kit';
import { list, mapOfChoices, record } from '../../schema/kit-compounds';
import { localised, renamedFrom, slug } from '../../schema/values';
import { activityFields, criterion, criterionKinds } from './criteria';

const admits = () =>
  choice({
    none: 'nobody: the service is closed to electronic booking',
    staff: 'the county’s own staff, for clients',
    invited: 'staff, and clients with an invitation',
    everyone: 'every client',
  } satisfies Record<Admits, string>);

const step = () =>
  record('a step', {
    id: material(
      slug(),
      'Names the step; plans, scopes and history refer to it. Change it with `renamedFrom` only.',
      'invited',
    ),
    name: editorial(localised(), 'The step’s name, as pages show it.', {
      fi: 'Kutsutuille',
      sv: 'För inbjudna',
      en: 'By invitation',
    }),
    admits: material(
      admits(),
      'Whom a service on this step lets book. The lowest step admits none, and no step fewer than the one below.',
      'invited',
    ),
    gate: optional(
      material(
        list(criterion()),
        'The criteria that must all be met before a service may be taken up to this step.',
        [{ criterion: 'contactPersonNamed', dueDaysBefore: 28 }, { criterion: 'scopeApproved' }],
      ),
      'the step has no criteria of its own; an approved scope and a second person are needed in any case. The lowest step has no gate.',
    ),
    renamedFrom: renamedFrom(),
  });

const activity = () => record('an activity', activityFields);

const phase = () =>
  record('a phase', {
    id: material(
      slug(),
      'Names the phase; plans, deviations and `phase.activity` refer to it. Change it with `renamedFrom` only.',
      'kickoff',
    ),
    name: editorial(localised(), 'The phase’s name, as pages and papers show it.', {
      fi: 'Käynnistäminen',
      sv: 'Start',
      en: 'Kickoff',
    }),
    shortName: optional(
      editorial(localised(), 'A shorter name for narrow columns; soft hyphens are welcome.', {
        fi: 'Käynnistys',
        sv: 'Start',
        en: 'Kickoff',
      }),
      'the name is used.',
    ),
    activities: material(
      list(activity()),
      'What is done in the phase. The phase is done when all of them are, and blocked when its planned last day passes before that.',
    ),
    renamedFrom: renamedFrom(),
  });

/** rollout.yaml: the stair with its gates, the phases, and the templates of the work. */
export const rolloutSchema = record('a rollout', {
  steps: material(
    list(step(), { atLeast: 2 }),
    'The stair on which every service stands, lowest step first. Going up needs the gate met; going down is always allowed.',
    [
      { id: 'closed', admits: 'none', name: { fi: 'Suljettu', sv: 'Stängd', en: 'Closed' } },
      {
        id: 'open',
        admits: 'everyone',
        name: { fi: 'Avoin', sv: 'Öppen', en: 'Open' },
        gate: [{ criterion: 'scopeApproved' }],
      },
    ],
  ),
  moves: material(
    mapOfChoices(
      'the moves',
      criterionKinds,
      optional(
        material(
          slug(),
          'The role whose move this kind of criterion is while it is unmet, by its id in programme.yaml.',
          'coordinator',
        ),
        'each criterion of this kind at a gate has to say `move` itself.',
      ),
    ),
    'Whose move an unmet criterion is, by its kind, unless the criterion itself says `move`.',
    { scopeApproved: 'service-manager', workshopsHeld: 'coordinator' },
  ),
  phases: material(
    list(phase(), { atLeast: 1 }),
    'The phases of the work with their activities, in order: a template, from which a service task may deviate with a reason.',
  ),
  ...workshops.rolloutKeys,
  ...settingsTests.rolloutKeys,
});

export type RolloutDocument = ValueOf<typeof rolloutSchema>;
export type StepDocument = RolloutDocument['steps'][number];
export type PhaseDocument = RolloutDocument['phases'][number];
export type ActivityDocument = PhaseDocument['activities'][number];
