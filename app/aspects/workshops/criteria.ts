import { criterion } from '../../domain/aspect';
import type { Asked, Finding } from '../../domain/finding';
import { exactlyOne, type Amiss } from '../../domain/programme/amiss';
import { integer, material, optional } from '../../schema/kit';
import { some, list } from '../../schema/kit-compounds';
import { slug } from '../../schema/values';
import { sinceLatest, whenExpected } from '../plan/expected';
import { planned, type WithPlan } from '../plan/plan';
import { workshopSubject, type WithWorkshops } from './workshops';

/** Workshops of the service task have been held: those named, or a number of any. */
export type WorkshopsHeld =
  | { readonly criterion: 'workshopsHeld'; readonly workshops: readonly string[] }
  | { readonly criterion: 'workshopsHeld'; readonly atLeast: number };

interface Document {
  readonly workshops?: readonly string[];
  readonly atLeast?: number;
}

interface WorkshopsUnheld {
  readonly code: 'workshops-unheld';
  readonly held: number;
  readonly needed: number;
  readonly next?: string;
}

type State = WithWorkshops & WithPlan;

export const workshopsHeld = criterion<State, WorkshopsHeld>()({
  yaml: {
    meaning: 'Workshops of the service task have been held: those named here, or a number of any.',
    fields: {
      workshops: optional(
        material(
          list(slug(), some),
          'The workshops that have to be held, by their ids in rollout.yaml. Either this or `atLeast`.',
          ['own-work', 'guidance'],
        ),
        'any workshops count, as many as `atLeast` says.',
      ),
      atLeast: optional(
        material(
          integer(1, 100),
          'How many workshops have to be held, whichever they are. Either this or `workshops`.',
          3,
        ),
        'those of `workshops` have to be held.',
      ),
    },
    build: ({ workshops, atLeast = 1 }: Document) =>
      workshops ? { criterion: 'workshopsHeld', workshops } : { criterion: 'workshopsHeld', atLeast },
    check: (document: Document, { workshop }) => [
      ...exactlyOne(document, ['workshops', 'atLeast'], 'criterion'),
      ...(workshop ? tooMany(document, workshop.length) : []),
    ],
  },
  refers: { workshops: 'workshop' },
  extent: 'serviceTask',
  answer,
});

function tooMany({ atLeast }: Document, there: number): Amiss[] {
  if (atLeast === undefined || atLeast <= there) return [];
  return [
    {
      code: 'too-many',
      at: ['atLeast'],
      message: `${atLeast} workshops are asked for, and there are ${there}`,
      label: `at most ${there}`,
      found: String(atLeast),
      ...(there > 0 && { replacement: String(there) }),
    },
  ];
}

/** Named workshops, or so many of the programme's, whichever they are. */
function answer(
  rollout: State,
  { serviceTask }: Asked,
  requirement: WorkshopsHeld,
): Finding<WorkshopsUnheld> {
  const asks =
    'workshops' in requirement ? requirement.workshops : rollout.programme.workshops.map(({ id }) => id);
  const needed = 'workshops' in requirement ? asks.length : requirement.atLeast;
  const held = asks.flatMap((id) => rollout.workshops.get(workshopSubject(serviceTask, id)) ?? []);
  const evidence = held.map(({ told, on }) => ({ event: told, on }));
  if (held.length >= needed) return { met: true, evidence };

  const itemOf = (workshop: string) => ({ kind: 'workshop', workshop }) as const;
  const plannedOn = (id: string) => planned(rollout, serviceTask, itemOf(id)).now ?? 'unplanned';
  const unheld = asks
    .filter((id) => !rollout.workshops.has(workshopSubject(serviceTask, id)))
    .toSorted((a, b) => plannedOn(a).localeCompare(plannedOn(b)));
  const [next] = unheld;
  const stillNeeded = unheld.slice(0, needed - held.length);
  return {
    met: false,
    evidence,
    missing: {
      code: 'workshops-unheld',
      held: held.length,
      needed,
      ...(next !== undefined && { next }),
    },
    ...whenExpected(rollout, serviceTask, stillNeeded.map(itemOf)),
    ...sinceLatest(evidence),
  };
}
