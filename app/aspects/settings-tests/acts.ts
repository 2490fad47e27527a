import { act } from '../../domain/act';
import { correction, special } from '../../domain/carried-field';
import { choice, day, journalText, optional } from '../../domain/field';
import { testSettings as decide, type WithSettingsTests } from './settings-tests';

/** A suite of tests was run against a service's settings. */
export const testSettings = act<WithSettingsTests>()({
  name: 'testSettings',
  right: 'testSettings',
  about: { service: 'service' },
  fields: {
    suite: choice(({ ground: { programme } }) => [...programme.suites.keys()]),
    /** Cases that were run, and whether each passed. */
    results: special<Readonly<Record<string, boolean>>>(),
    on: day({ latest: 'today', preset: 'today' }),
    note: optional(journalText()),
    corrects: correction(),
  },
  exists: ({ programme }, { service }) => programme.services.has(service),
  decide: ({ rollout, today }, told) => decide(rollout, told, today),
  beside: { 'not-yet': 'on', 'no-such-suite': 'suite', 'no-such-case': 'results', 'nothing-run': 'results' },
});
