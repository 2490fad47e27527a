import { formatPlanItem } from '../../app/domain/programme/plan-item';
import type { Baseline, LeftOut, ServiceTask } from '../../app/domain/programme/service-task';
import { day } from './moment';
import { named } from './named';

export function aServiceTask(overrides: Partial<ServiceTask> & { readonly id: string }): ServiceTask {
  return {
    ...named(overrides.id),
    socialServices: [],
    units: ['joensuu', 'kitee'],
    deviations: [],
    phases: [],
    gates: new Map(),
    baseline: aBaseline({}),
    ...overrides,
  };
}

/** Planned days by plan item, and first and last days by phase. */
export function aBaseline(
  days: Readonly<Record<string, string>>,
  phases: Readonly<Record<string, readonly [from: string, to: string]>> = {},
): Baseline {
  return {
    days: new Map(
      [
        ...Object.entries(phases).flatMap(([phase, [from, to]]): [string, string][] => [
          [formatPlanItem({ kind: 'phase', phase, end: 'from' }), from],
          [formatPlanItem({ kind: 'phase', phase, end: 'to' }), to],
        ]),
        ...Object.entries(days),
      ].map(([item, on]) => [item, day(on)]),
    ),
  };
}

/** Left out for good, or until a day. */
export function leftOut(until?: string): { readonly leftOut: LeftOut } {
  return {
    leftOut: {
      ground: 'functional',
      reason: { fi: 'Ei vielä' },
      decidedBy: 'johtotiimi',
      on: day('2026-01-07'),
      ...(until !== undefined && { until: day(until) }),
    },
  };
}
