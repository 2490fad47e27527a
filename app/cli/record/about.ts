import type { Rollout } from '../../aspects';
import type { Act } from '../../domain/act';
import type { IdKind, Ids } from '../../domain/ground';
import { wholeProgramme } from '../../domain/programme/place';
import type { Programme } from '../../domain/programme/programme';
import { badInput } from '../exit';
import { serviceTaskNamed, unknown } from './places';

/** The id that says where, when it is not the argument itself: the place, which an option may name. */
export function placeOption({ about }: Act, argument: string): string | undefined {
  return Object.keys(about).find(
    (key) => key !== argument && (about[key] === 'place' || about[key] === 'serviceTask'),
  );
}

/** The argument of a command, by the key of the id that it is, and the place that an option names. */
export interface Named {
  readonly argument: string;
  readonly value: string;
  readonly place: string | undefined;
}

/**
 * What a command is about: its argument, and the place that `--service-task` names, else the only one that has it.
 * Ends the command when there is no such thing, or when several places have it.
 */
export function aboutNamed(
  act: Act,
  rollout: Rollout,
  { argument: key, value: argument, place: named }: Named,
): Ids {
  const { programme } = rollout;
  const kind = act.about[key] ?? 'verbatim';
  const where = placeOption(act, key);
  if (where === undefined) {
    if (!act.stands(rollout, { [key]: argument })) throw noSuch(programme, kind, argument);
    return { [key]: argument };
  }
  if (named !== undefined) {
    const about = { [where]: serviceTaskNamed(programme, named), [key]: argument };
    if (!act.stands(rollout, about)) throw notThere(programme, kind, argument, named);
    return about;
  }
  const places = [
    ...(act.about[where] === 'place' ? [wholeProgramme] : []),
    ...programme.serviceTasks.keys(),
  ];
  const having = places.filter((place) => act.stands(rollout, { [where]: place, [key]: argument }));
  const [only, ...others] = having;
  if (only === undefined) throw noSuch(programme, kind, argument);
  if (others.length > 0) throw badInput(`Say of which with --service-task ID: ${having.join(', ')}.`);
  return { [where]: only, [key]: argument };
}

/** What the files of a definition call things, and where they stand. */
const called: Partial<
  Record<IdKind, (programme: Programme) => readonly [name: string, ids: readonly string[]]>
> = {
  item: () => ['planned day', []],
  activity: ({ phases }) => ['activity', phases.flatMap(({ activities }) => activities.map(({ id }) => id))],
  communication: ({ communications }) => ['row', [...communications.keys()]],
  service: ({ services }) => ['social service', [...services.keys()]],
  suite: ({ suites }) => ['suite', [...suites.keys()]],
  unit: ({ units }) => ['unit', [...units.keys()]],
  workshop: ({ workshops }) => ['workshop', workshops.map(({ id }) => id)],
};

function noSuch(programme: Programme, kind: IdKind, id: string) {
  const [name, ids] = called[kind]?.(programme) ?? [kind, []];
  return unknown(name, id, ids);
}

function notThere(programme: Programme, kind: IdKind, id: string, serviceTask: string) {
  if (!called[kind]?.(programme)[1].includes(id)) return noSuch(programme, kind, id);
  return badInput(`There is no ${kind} "${id}" in ${serviceTask}. Its definition tells the ids.`);
}
