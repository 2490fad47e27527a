import type { Day } from '../../../domain/calendar';
import type { Changed } from '../../../judgement/changed';
import type { Readiness } from '../../../judgement/readiness';
import type { Surveyed } from '../status-question';

/** Services that came to meet every criterion of their next step, in all their units. A gate without any is no news. */
export function readinessChanges({ wording, now, before }: Surveyed): Changed[] {
  return now.tasks.flatMap(({ task, byService }) => {
    const then = before?.tasks.find((one) => one.task.id === task.id)?.byService;
    return task.socialServices.flatMap((service): Changed[] => {
      const own = byService.get(service) ?? [];
      const first = own.find(({ verdict }) => verdict === 'ready');
      if (!first?.next || first.answers.length === 0 || !own.every(({ verdict }) => verdict === 'ready'))
        return [];
      if (wasReady(then?.get(service) ?? [], first.next.id)) return [];
      const on = own.flatMap(({ openingMove }) => (openingMove ? [openingMove.since] : []));
      const text = wording.report.changes.ready(wording.name(first.next.name));
      return [{ kind: 'progress', on: latest(on, now.on), about: wording.names.service(service), text }];
    });
  });
}

function wasReady(then: readonly Readiness[], step: string): boolean {
  return then.length > 0 && then.every(({ verdict, next }) => verdict === 'ready' && next?.id === step);
}

function latest(days: readonly Day[], otherwise: Day): Day {
  return days.toSorted().at(-1) ?? otherwise;
}
