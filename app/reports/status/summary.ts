import { stepsSince } from '../../aspects/opening/changes';
import { movedOpenings } from '../../aspects/plan/changes';
import type { Day } from '../../domain/calendar';
import { stairOf } from '../../domain/programme/stair';
import { admitsClients } from '../../domain/programme/step';
import { serviceOf } from '../../domain/programme/subject';
import { fitted, type Sentence } from './fitted';
import type { Surveyed } from './status-question';
import { turnOf, waitingOf } from './waiting';
import { coming, openingsAmong } from './weeks';

/** Who holds things up is the last detail to go; which services went up or down can be read on the next page. */
const givesWay = { changed: 1, opensFirst: 2, open: 3, opens: 4, waits: 5 };

/** Names in a row that are still read and not skipped. */
const mostNames = 3;

/** The summary's sentences: what has been reached, then what there is to do. */
export interface Summary {
  readonly reached: readonly string[];
  readonly ahead: readonly string[];
}

/** How things stand, in at most 90 words: what is open, what changed; what waits longest, what opens next. */
export function summaryOf(asked: Surveyed): Summary {
  const { since } = asked;
  const reached = [whatIsOpen(asked), ...(since ? [whatChanged(asked, since)] : [])];
  const said = fitted([...reached, whatWaitsLongest(asked), ...whatOpensNext(asked)]);
  return { reached: said.slice(0, reached.length), ahead: said.slice(reached.length) };
}

/** Open is what clients can book today: in at least one unit, and not being closed. */
export function whatIsOpen({ wording, now }: Surveyed): Sentence {
  const { programme } = now.rollout;
  const all = now.tasks.flatMap(({ readiness }) => readiness);
  const services = new Set(all.map(({ subject }) => subject.service));
  const open = [...new Set(all.filter(({ offered }) => offered).map(({ subject }) => subject.service))];
  const say = (names: readonly string[]) => wording.report.summary.open(open.length, services.size, names);
  const names = open.map((id) => wording.name(serviceOf(programme, id).name));
  return { detailed: say(names.length <= mostNames ? names : []), plain: say([]), givesWay: givesWay.open };
}

/**
 * Counts services, not units, each once: one that went both ways is told as such. Of moved days only those of
 * steps that let clients in count.
 */
export function whatChanged(asked: Surveyed, since: Day): Sentence {
  const { wording, now } = asked;
  const { summary } = wording.report;
  const steps = stepsSince({ ...asked, since });
  const servicesThatWent = (direction: 'up' | 'down') => [
    ...new Set(steps.filter((step) => step.direction === direction).map(({ service }) => service)),
  ];
  const [up, down] = [servicesThatWent('up'), servicesThatWent('down')];
  const both = up.filter((service) => down.includes(service));
  const once = (services: readonly string[]) => services.filter((service) => !both.includes(service));
  const moved = movedOpenings({ ...asked, since }).filter(({ step }) => admitsClients(step));
  if (up.length + down.length + moved.length === 0) return unvarying(summary.unchanged(since));
  const counted = (services: readonly string[], most: number) => ({
    count: services.length,
    names:
      services.length <= most
        ? services.map((id) => wording.name(serviceOf(now.rollout.programme, id).name))
        : [],
  });
  const say = (most: number) =>
    summary.changed(since, {
      up: counted(once(up), most),
      down: counted(once(down), most),
      both: counted(both, most),
      moved: moved.length,
    });
  return { detailed: say(mostNames), plain: say(0), givesWay: givesWay.changed };
}

/** Of all that is past its day, what has waited longest, and with whom. */
export function whatWaitsLongest(asked: Surveyed): Sentence {
  const { wording } = asked;
  const { screens, report } = wording;
  const waiting = waitingOf(asked);
  const [longest] = waiting.toSorted((a, b) => b.waited - a.waited);
  if (!longest) return unvarying(report.nothingBlocked);
  const { task, missing, move, waited } = longest;
  const turn = turnOf(wording, move);
  return {
    detailed: report.summary.longest(
      wording.name(task.name),
      missing,
      turn,
      screens.readiness.waited(waited),
    ),
    plain: report.summary.late(waiting.length, waited),
    givesWay: givesWay.waits,
  };
}

/** What opens to clients within four weeks, and whether its gate is on course. */
export function whatOpensNext(asked: Surveyed): Sentence[] {
  const { wording, now } = asked;
  const { summary } = wording.report;
  const openings = openingsAmong(asked, coming(asked));
  const [first] = openings;
  if (!first) return [unvarying(summary.nothingOpens)];
  const { programme } = now.rollout;
  const service = wording.name(serviceOf(programme, first.service).name);
  const step = wording.name(stairOf(programme, first.service).stepOf(first.step).name);
  const all = summary.opens(openings.length, openings.filter(({ onCourse }) => onCourse).length);
  if (openings.length === 1) {
    const detailed = summary.opensOne(service, step, first.on, first.onCourse);
    return [{ detailed, plain: all, givesWay: givesWay.opens }];
  }
  return [
    unvarying(all),
    { detailed: summary.opensFirst(service, step, first.on), plain: '', givesWay: givesWay.opensFirst },
  ];
}

function unvarying(sentence: string): Sentence {
  return { detailed: sentence, plain: sentence, givesWay: 0 };
}
