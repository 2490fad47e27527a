import { data } from '@remix-run/node';
import { mayUseSwitchboard } from '../components/switchboard/view';
import { refusalStatus, refusalText, type ActRefusal } from '../components/switchboard/refusal-text';
import { survey } from '../domain/readiness/survey';
import type { Subject } from '../domain/programme/subject';
import type { Verdict } from '../operations/on-each.server';
import { enter, type Visit } from './enter.server';

/** A visit to the switchboard or to one of its confirmations. */
export interface AtSwitchboard extends Visit {
  readonly surveyed: ReturnType<typeof survey>;
  /** She may open or close something somewhere. What she does is judged again by the operation. */
  readonly allowed: boolean;
}

export async function enterSwitchboard(
  request: Request,
  programme: string | undefined,
): Promise<AtSwitchboard> {
  const visit = await enter(request, programme);
  const surveyed = survey(visit.rollout, visit.now);
  return { ...visit, surveyed, allowed: mayUseSwitchboard(surveyed, visit.person) };
}

/** The page for who has nothing to do here: it says who has. */
export function denied({ page, speaker, rollout }: Visit) {
  const { deniedTo, deniedWhy } = speaker.words.switchboard;
  const who = speaker.role(rollout.programme.openingRole);
  return data({ page, denied: { title: deniedTo(who), text: deniedWhy } } as const, { status: 403 });
}

type Outcome = { readonly ok: true } | { readonly ok: false; readonly refusal: ActRefusal };

/** What acts on several units came to: nothing when all went through, else the refusals in words, unit by unit. */
export function refusedVerdicts(verdicts: readonly Verdict<Outcome>[], { speaker }: Visit) {
  const refused = verdicts.flatMap(({ subject, outcome }) =>
    outcome.ok ? [] : [{ subject, refusal: outcome.refusal }],
  );
  const [first] = refused;
  if (!first) return undefined;
  const done = verdicts.filter(({ outcome }) => outcome.ok).map(({ subject }) => speaker.unit(subject.unit));
  const { switchboard, words } = speaker.words;
  const told = new Map<string, Subject[]>();
  for (const { subject, refusal } of refused) {
    const text = refusalText(refusal, speaker);
    told.set(text, [...(told.get(text) ?? []), subject]);
  }
  const lines = [...told].map(([text, subjects]) =>
    verdicts.length === 1 ? text : `${words.listed(subjects.map(({ unit }) => speaker.unit(unit)))}: ${text}`,
  );
  const partly = done.length > 0;
  return {
    status: refusalStatus(first.refusal),
    lines: partly ? [...lines, switchboard.partly(words.listed(done))] : lines,
    partly,
  };
}
