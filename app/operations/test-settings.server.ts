import { testSettings as decide } from '../aspects/settings-tests/settings-tests';
import type { Day } from '../domain/calendar';
import { act, inService } from './act.server';
import type { By } from './by';
import type { Porras } from './porras.server';

/** Records a run of a test suite against a service's settings. */
export function testSettings(
  porras: Porras,
  by: By,
  command: {
    readonly programme: string;
    readonly service: string;
    readonly suite: string;
    readonly results: Readonly<Record<string, boolean>>;
    readonly on: Day;
    readonly note?: string;
    readonly corrects?: number;
  },
) {
  const { programme, note, ...run } = command;
  return act(
    'testSettings',
    porras,
    by,
    programme,
    inService('testSettings', run.service),
    ({ rollout, today, text }) =>
      decide(rollout, { ...run, ...(note !== undefined && { note: text(note) }) }, today),
  );
}
