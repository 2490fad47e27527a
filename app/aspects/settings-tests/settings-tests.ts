import type { Map as PersistentMap } from 'immutable';
import { part } from '../../domain/aspect';
import type { Day } from '../../domain/calendar';
import { decided, refused, type Decision } from '../../domain/decision';
import type { Ground } from '../../domain/ground';
import { correctsFact } from '../../domain/journal/correction';
import type { Happened, TextRef } from '../../domain/journal/envelope';
import type { SocialServiceId } from '../../domain/programme/service-task';

/** What can happen to a service's settings: a suite of test cases is run against them. */
export type SettingsTestEvent = Happened<
  'settingsTested',
  {
    readonly service: SocialServiceId;
    readonly suite: string;
    /** Cases that were run, and whether each passed. A case left out keeps its last result. */
    readonly results: Readonly<Record<string, boolean>>;
    readonly note?: TextRef;
  }
>;

/** The last result of every case that has been run. */
export interface SettingsTest {
  readonly service: SocialServiceId;
  readonly suite: string;
  readonly results: Readonly<Record<string, boolean>>;
  /** The day on which each case was last run. */
  readonly ranOn: Readonly<Record<string, Day>>;
  /** The day of the latest run. */
  readonly on: Day;
  readonly runs: number;
  readonly told: number;
}

export type WithSettingsTests = Ground & { readonly settingsTests: PersistentMap<string, SettingsTest> };

export function settingsTestSubject(service: SocialServiceId, suite: string): string {
  return `settings-test/${service}/${suite}`;
}

function applySettingsTestEvent(before: SettingsTest | undefined, event: SettingsTestEvent): SettingsTest {
  const { service, suite, results } = event.data;
  const on = event.happenedOn;
  const [last, ranOn] = [{ ...before?.results }, { ...before?.ranOn }];
  for (const [id, passed] of Object.entries(results)) {
    // A run told late, of a day before the one we have, is not a case's last word.
    if ((ranOn[id] ?? on) > on) continue;
    last[id] = passed;
    ranOn[id] = on;
  }
  const isLatest = before === undefined || before.on <= on;
  return {
    service,
    suite,
    results: last,
    ranOn,
    on: isLatest ? on : before.on,
    runs: (before?.runs ?? 0) + 1,
    told: isLatest ? event.sequence : before.told,
  };
}

/** Of the cases that were run, how many passed. */
export function tallyOf(results: SettingsTest['results']): { readonly passed: number; readonly of: number } {
  const all = Object.values(results);
  return { passed: all.filter((result) => result).length, of: all.length };
}

export const settingsTests = part<SettingsTest, SettingsTestEvent>()({
  word: 'settings-test',
  ids: { service: 'service', suite: 'suite' },
  subject: ({ service, suite }) => settingsTestSubject(service, suite),
  rights: { testSettings: { meaning: 'record settings tests as passed or failed' } },
  events: { settingsTested: { right: 'testSettings', correctable: true, texts: { note: 'short' } } },
  apply: applySettingsTestEvent,
});

/** Records a run of a suite. Refused for an unknown service, suite or case, an empty run, a day to come, or a correction of what does not count. */
export function testSettings(
  rollout: WithSettingsTests,
  command: SettingsTestEvent['data'] & { readonly on: Day; readonly corrects?: number },
  today: Day,
): Decision<
  SettingsTestEvent,
  { readonly reason: 'no-such-suite' | 'no-such-case' | 'nothing-run' | 'not-yet' | 'no-such-fact' }
> {
  const { service, suite, results, note, on, corrects } = command;
  const { programme } = rollout;
  const known = programme.suites.get(suite);
  if (!known || !programme.services.has(service)) return refused({ reason: 'no-such-suite' });
  const ran = Object.keys(results);
  if (ran.length === 0) return refused({ reason: 'nothing-run' });
  if (!ran.every((id) => known.cases.some((testCase) => testCase.id === id)))
    return refused({ reason: 'no-such-case' });
  if (on > today) return refused({ reason: 'not-yet' });
  const subject = settingsTestSubject(service, suite);
  if (!correctsFact(rollout, subject, corrects)) return refused({ reason: 'no-such-fact' });
  return decided<SettingsTestEvent>({
    type: 'settingsTested',
    subject,
    happenedOn: on,
    ...(corrects !== undefined && { corrects }),
    data: { service, suite, results, ...(note && { note }) },
  });
}
