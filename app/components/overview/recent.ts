import type { StepChange } from '../../judgement/recent';

/** Changes of one service on one day, in one direction to one step: told once, whatever the number of units. */
export interface RecentChange extends Pick<StepChange, 'on' | 'event' | 'direction' | 'to' | 'waits'> {
  readonly service: string;
  readonly units: number;
}

/** Newest first, as they come. A closing that has been confirmed since is not told at its order too. */
export function groupChanges(changes: readonly StepChange[]): RecentChange[] {
  const groups = new Map<string, RecentChange>();
  const settled = new Set<string>();
  for (const { subject, on, event, direction, to, waits } of changes) {
    const where = `${subject.service}@${subject.unit}`;
    if (waits && settled.has(where)) continue;
    settled.add(where);
    const key = [subject.service, on, direction, to, waits].join('\n');
    const known = groups.get(key);
    groups.set(key, {
      ...(known ?? { on, event, direction, to, waits, service: subject.service }),
      units: (known?.units ?? 0) + 1,
    });
  }
  return [...groups.values()];
}
