import { Map as PersistentMap } from 'immutable';
import type { Programme } from '../../domain/programme/programme';
import { stairOf } from '../../domain/programme/stair';
import { admitsClients } from '../../domain/programme/step';
import { knowsSubject, subjectsEver } from '../../domain/programme/subject';
import { identitiesOf } from '../../domain/renaming/identity';
import { actorNamed, stepNamed, type Naming } from '../../domain/renaming/naming';
import { stepIdentity, stepSubject, type OpeningEvent } from './events';
import { standingOf, type Standing, type WithStanding } from './standing';

/** Where everything stands when a definition comes into force: no gate is asked for what stands already. */
export function carriedStandings(before: WithStanding, naming: Naming): PersistentMap<string, Standing> {
  return naming.renames ? renamedStandings(before, naming) : keptStandings(before, naming.after);
}

/** The steps and types of a step's event, in today's names. */
export function stepsNamed(
  data: OpeningEvent['data'],
  { service }: { readonly service: string },
  naming: Naming,
): object {
  return {
    ...('from' in data && { from: stepNamed(naming, data.from) }),
    ...('to' in data && { to: stepNamed(naming, data.to) }),
    ...('types' in data && {
      types: data.types.flatMap((type) => naming.of('appointmentType', type, service)),
    }),
  };
}

/**
 * Where everything stands when `naming.after` comes into force: no definition takes anything up or down that
 * clients can book. Where several subjects have become one, the lowest of them says where it stands.
 */
function renamedStandings(before: WithStanding, naming: Naming): PersistentMap<string, Standing> {
  const { after } = naming;
  const made = new Map<string, Standing>();
  for (const standing of standingsEver(before)) {
    for (const { subject, ids } of identitiesOf(stepIdentity, standing, naming)) {
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
function keptStandings(before: WithStanding, after: Programme): PersistentMap<string, Standing> {
  const { programme, standing: standings } = before;
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
function standingsEver(rollout: WithStanding): Standing[] {
  const unmoved = [...rollout.programme.services.values()]
    .flatMap(subjectsEver)
    .filter((subject) => !rollout.standing.has(stepSubject(subject)));
  return [...rollout.standing.values(), ...unmoved.map((subject) => standingOf(rollout, subject))];
}

/** A subject that has never moved and whose start the definition may still set right: clients are not concerned. */
function goesWithoutSaying(before: Programme, after: Programme, standing: Standing): boolean {
  const { service, step, told, pending, dated } = standing;
  if (told !== undefined || pending || dated) return false;
  const start = after.services.get(service)?.startsAt;
  if (start === undefined || start === step || !knowsSubject(after, standing)) return true;
  const admits = (programme: Programme, id: string) => {
    const known = stairOf(programme, service).find(id);
    return known !== undefined && admitsClients(known);
  };
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

function lowerThan(programme: Programme, a: Standing, b: Standing): boolean {
  return lowestStep(programme, a) <= lowestStep(programme, b);
}

/** Where it will stand once an order to close it has been carried out. */
function lowestStep(programme: Programme, { service, step, pending }: Standing): number {
  const { heightOf } = stairOf(programme, service);
  const height = heightOf(step);
  return pending?.direction === 'down' ? Math.min(height, heightOf(pending.to)) : height;
}
