import { tail } from '../../../db/journal.server';
import { eventsTold } from '../../components/history/page';
import type { Documents } from '../../definitions/documents';
import type { PersonId } from '../../domain/journal/envelope';
import type { ApplyRefusal } from '../../operations/apply-definition.server';
import type { Planned } from '../../operations/plan-definition.server';
import type { Porras } from '../../operations/porras.server';
import type { SavedPlan } from '../saved-plan.server';
import { eventLine } from './event-line';
import { planFormat, type PlanAnswer } from './plan-answer';
import { differencesText, planDifferences } from './plan-differences';
import { planText, wordsOf } from './plan-text';
import { counted } from './sections';

/** Events that are shown of a journal that has gone on: the last ones. */
const mostShown = 20;

type Persons = ReadonlyMap<PersonId, string>;

interface Told {
  readonly answer: PlanAnswer;
  readonly text: string;
}

/** Why nothing was applied, for scripts and in words that say what to do. */
export async function applyRefusal(
  porras: Porras,
  documents: Documents,
  refusal: ApplyRefusal,
  saved: SavedPlan | undefined,
  persons: Persons,
): Promise<Told> {
  const { reason } = refusal;
  if (reason === 'not-yours') {
    const text =
      'Only whoever may apply definitions does that. A role that may is given with: porras person grant';
    return { answer: { porrasPlan: planFormat, verdict: 'refused', reason }, text };
  }
  const { planned } = refusal;
  const { on, head, changes: plan } = planned;
  const answer = { porrasPlan: planFormat, verdict: 'refused', reason, on, head, plan } as const;
  const words = wordsOf(planned, documents, persons);
  switch (reason) {
    case 'not-possible':
      return { answer, text: `${planText(planned, words)}\nNothing was applied.` };
    case 'another-journal':
      return {
        answer,
        text: `Nothing was applied: the plan was made on event ${saved?.on} of another journal. ${again}`,
      };
    case 'changed-meanwhile':
    case 'not-as-shown': {
      if (!saved) throw new Error(`${reason} without a plan that was shown`);
      const differences = planDifferences(saved.changes, plan);
      const since = await tail(porras.database, plan.programme, saved.on);
      const told = await sinceText(porras, saved, planned, persons);
      return {
        answer: { ...answer, since, differences },
        text: [...told, ...differencesText(differences, words), again].join('\n'),
      };
    }
    default:
      return reason satisfies never;
  }
}

const again = 'Make the plan again, look at it, and apply that: porras plan DIR --out FILE';

/** What has been recorded since a plan was made, the last of it when it is much. */
async function sinceText(
  porras: Porras,
  { on, madeBy }: SavedPlan,
  { changes: { programme } }: Planned,
  persons: Persons,
): Promise<string[]> {
  const rollout = await porras.rollout(programme);
  const since = rollout ? eventsTold(rollout).filter(({ sequence }) => sequence > on) : [];
  if (!rollout || since.length === 0) {
    return [
      `Nothing was applied: nothing has been recorded since the plan was made by Porras ${madeBy}, but it would say something else today.`,
    ];
  }
  const left = since.length - mostShown;
  const events = counted(since.length, 'event has', 'events have');
  return [
    `Nothing was applied: ${events} been recorded since the plan was made on event ${on}.`,
    ...(left > 0
      ? [`  … ${left} before these; all of them: porras history --programme ${programme} --after ${on}`]
      : []),
    ...since.slice(-mostShown).map((event) => `  ${eventLine(event, rollout, persons)}`),
  ];
}
