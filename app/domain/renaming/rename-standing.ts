import { Map as PersistentMap } from 'immutable';
import { stepSubject } from '../aspects/opening/events';
import { standingOf } from '../aspects/opening/offered';
import type { Standing } from '../aspects/opening/standing';
import type { Actor } from '../journal/envelope';
import { admitsClients } from '../programme/step';
import { heightOf, knowsSubject, stepOf, subjectsEver } from '../programme/subject';
import type { Programme } from '../programme/programme';
import type { Rollout } from '../rollout';
import { identitiesOf } from './identity';
import { stepNamed, type Naming } from './naming';

/**
 * Where everything stands when `naming.after` comes into force: no definition takes anything up or down that
 * clients can book. Where several subjects have become one, the lowest of them says where it stands.
 */
export function renamedStandings(before: Rollout, naming: Naming): PersistentMap<string, Standing> {
  const { after } = naming;
  const made = new Map<string, Standing>();
  for (const standing of standingsEver(before)) {
    for (const { subject, ids } of identitiesOf('step', standing, naming)) {
      const renamed = renamedStanding({ ...standing, ...ids }, naming);
      const known = made.get(subject);
      made.set(subject, known && lowerThan(after, known, renamed) ? known : renamed);
    }
  }
  return PersistentMap(
    [...made].filter(([, standing]) => !goesWithoutSaying(before.programme, after, standing)),
  );
}

/**
 * The same when `after` renames nothing, without a look at every subject: what has moved stays where it is, and of
 * the rest only a service with another start can have something to say.
 */
export function keptStandings(before: Rollout, after: Programme): PersistentMap<string, Standing> {
  const { programme, standings } = before;
  const restarted = [...programme.services.values()].filter(
    ({ id, startsAt }) => (after.services.get(id)?.startsAt ?? startsAt) !== startsAt,
  );
  const unmoved = restarted
    .flatMap(subjectsEver)
    .filter((subject) => !standings.has(stepSubject(subject)))
    .map((subject): [string, Standing] => [stepSubject(subject), standingOf(before, subject)]);
  return standings.withMutations((kept) => {
    for (const [subject, standing] of unmoved) kept.set(subject, standing);
    for (const [subject, standing] of [...standings, ...unmoved]) {
      const tidy = tidied(standing);
      if (goesWithoutSaying(programme, after, standing)) kept.delete(subject);
      else if (tidy !== standing) kept.set(subject, tidy);
    }
  });
}

/** Without what is no arrival: a rename leaves none in the path either. */
function tidied(standing: Standing): Standing {
  const path = standing.path.filter(({ from, to }) => from !== to);
  const types = [...new Set(standing.types)];
  if (path.length === standing.path.length && types.length === standing.types.length) return standing;
  return { ...standing, path, types };
}

/** Every subject's standing, those that have never moved included. */
function standingsEver(rollout: Rollout): Standing[] {
  const unmoved = [...rollout.programme.services.values()]
    .flatMap(subjectsEver)
    .filter((subject) => !rollout.standings.has(stepSubject(subject)));
  return [...rollout.standings.values(), ...unmoved.map((subject) => standingOf(rollout, subject))];
}

/** A subject that has never moved and whose start the definition may still set right: clients are not concerned. */
function goesWithoutSaying(before: Programme, after: Programme, standing: Standing): boolean {
  const { service, step, told, pending, dated } = standing;
  if (told !== undefined || pending || dated) return false;
  const start = after.services.get(service)?.startsAt;
  if (start === undefined || start === step || !knowsSubject(after, standing)) return true;
  const admits = (programme: Programme, id: string) =>
    heightOf(programme, id) >= 0 && admitsClients(stepOf(programme, id));
  return !admits(after, start) && !admits(after, step) && !admits(before, step);
}

function renamedStanding(standing: Standing, naming: Naming): Standing {
  const { service, pending, dated, by } = standing;
  const { of } = naming;
  const step = (id: string) => stepNamed(naming, id);
  const types = (ids: readonly string[]) => [
    ...new Set(ids.flatMap((id) => of('appointmentType', id, service))),
  ];
  return {
    ...standing,
    step: step(standing.step),
    types: types(standing.types),
    path: standing.path
      .map((arrival) => ({ ...arrival, from: step(arrival.from), to: step(arrival.to) }))
      .filter(({ from, to }) => from !== to),
    ...(by && { by: actorNamed(by, naming) }),
    ...(pending && {
      pending: {
        ...pending,
        to: step(pending.to),
        types: types(pending.types),
        by: actorNamed(pending.by, naming),
      },
    }),
    ...(dated && {
      dated: { ...dated, to: step(dated.to), types: types(dated.types), by: actorNamed(dated.by, naming) },
    }),
  };
}

export function actorNamed(actor: Actor, { of }: Naming): Actor {
  const [role = actor.role] = of('role', actor.role);
  return { ...actor, role };
}

function lowerThan(programme: Programme, a: Standing, b: Standing): boolean {
  return lowestStep(programme, a) <= lowestStep(programme, b);
}

/** Where it will stand once an order to close it has been carried out. */
function lowestStep(programme: Programme, { step, pending }: Standing): number {
  const height = heightOf(programme, step);
  return pending?.direction === 'down' ? Math.min(height, heightOf(programme, pending.to)) : height;
}
