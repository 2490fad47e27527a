import { data, redirect } from '@remix-run/node';
import type { Rollout, RolloutEvent } from '../aspects';
import { refusalStatus, refusalText, type ActRefusal } from '../aspects/opening/pages/refusal-text';
import { mayUseSwitchboard } from '../aspects/opening/pages/view';
import { addressesIn } from '../components/addresses';
import type { Subject } from '../domain/programme/subject';
import type { Catalogue } from '../i18n/catalogue';
import { survey, type Survey } from '../judgement/survey';
import type { Verdict } from '../operations/perform-each.server';
import { enter, type Visit } from './enter.server';

/** A visit to the switchboard or to one of its confirmations. */
export interface AtSwitchboard extends Visit {
  readonly surveyed: Survey<Rollout>;
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

type Done = keyof Catalogue['switchboard']['done'];

/** To the switchboard, which tells what has been done for as long as nothing has happened since. */
export function toSwitchboard(
  { rollout }: Visit,
  done: Done,
  events: readonly Pick<RolloutEvent, 'sequence'>[],
) {
  const told = new URLSearchParams({ done, at: String(events.at(-1)?.sequence) });
  return redirect(`${addressesIn(rollout.programme.id).switchboard}?${told}`, 303);
}

/** What has just been done, in words; an address that was kept or made up tells nothing. */
export function doneJustNow(request: Request, { rollout, speaker }: Visit): string | undefined {
  const { searchParams } = new URL(request.url);
  if (searchParams.get('at') !== String(rollout.head.sequence)) return undefined;
  const { done } = speaker.words.switchboard;
  return Object.entries(done).find(([what]) => what === searchParams.get('done'))?.[1];
}

type Outcome =
  | { readonly ok: true; readonly events: readonly RolloutEvent[] }
  | { readonly ok: false; readonly refusal: ActRefusal };

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
