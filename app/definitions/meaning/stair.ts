import { admissions } from '../../domain/programme/step';
import type { Path } from '../reading/places';
import type { StepDocument } from '../schema/rollout-schema';
import type { Book, Check, Finding } from './book';

/** The stair begins at the ground, rises, and no service starts where clients are let in. */
export const checkStair: Check = (book) => [...ground(book), ...order(book), ...starts(book)];

function ground({ rollout }: Book): Finding[] {
  const first = rollout?.document.steps[0];
  if (!rollout || !first) return [];
  const { file } = rollout;
  const admitsSome = first.admits !== 'none';
  const gated = (first.gate ?? []).length > 0;
  return [
    ...(admitsSome
      ? [
          {
            file,
            path: ['steps', 0, 'admits'],
            code: 'first-step',
            message: 'the lowest step lets somebody book',
            label: 'has to be none',
            found: first.admits,
            replacement: 'none',
          } as const,
        ]
      : []),
    ...(gated
      ? [
          {
            file,
            path: ['steps', 0, 'gate'],
            onKey: true,
            code: 'first-step',
            message: 'the lowest step has a gate',
            label: 'nothing stands below it',
            mend: [{ do: 'remove', at: ['steps', 0, 'gate'] }],
          } as const,
        ]
      : []),
  ];
}

function order({ rollout }: Book): Finding[] {
  if (!rollout) return [];
  const { file, document } = rollout;
  return document.steps.flatMap(({ id, admits }, index): Finding[] => {
    const below = document.steps[index - 1];
    if (!below || admissions.indexOf(admits) >= admissions.indexOf(below.admits)) return [];
    const message = `the step "${id}" admits fewer than "${below.id}" below it`;
    return [
      {
        file,
        path: ['steps', index, 'admits'],
        code: 'stair-order',
        message,
        label: `"${below.id}" admits ${below.admits}`,
        found: admits,
        allowed: admissions.slice(admissions.indexOf(below.admits)),
        replacement: below.admits,
      },
    ];
  });
}

function starts(book: Book): Finding[] {
  const steps = book.rollout?.document.steps ?? [];
  return book.serviceTasks.flatMap(({ file, document }) => [
    ...startsOpen(steps, file, ['startsAt'], document.startsAt),
    ...document.socialServices.flatMap((service, index) =>
      startsOpen(steps, file, ['socialServices', index, 'startsAt'], service.startsAt),
    ),
  ]);
}

function startsOpen(
  steps: readonly StepDocument[],
  file: string,
  path: Path,
  startsAt: string | undefined,
): Finding[] {
  const step = steps.find(({ id }) => id === startsAt);
  if (!step || step.admits === 'none' || step.admits === 'staff') return [];
  const lowest = steps.findIndex(({ admits }) => admits !== 'none' && admits !== 'staff');
  const allowed = steps.slice(0, lowest).map(({ id }) => id);
  const message = `a service cannot start on "${step.id}"`;
  return [
    {
      file,
      path,
      code: 'starts-open',
      message,
      label: 'lets clients in without an approval',
      found: step.id,
      allowed,
      ...(allowed.length > 0 && { replacement: allowed.at(-1) ?? '' }),
    },
  ];
}
