import type { Envelope } from './envelope';

/** Turns the data of one version of an event into the next. The stored event never changes. */
export type Upcaster = (data: unknown) => unknown;

/** `type@version` → the step to the next version. A shape once released keeps its upcaster for ever. */
export type Upcasters = Readonly<Record<string, Upcaster>>;

export const upcasters: Upcasters = {};

/** The event in the shape that today's code reads. */
export function upcast<E extends Envelope>(event: E, known: Upcasters = upcasters): E {
  let { version, data } = event as Envelope;
  for (;;) {
    const next = known[`${event.type}@${version}`];
    if (!next) break;
    data = next(data);
    version += 1;
  }
  return version === event.version ? event : { ...event, version, data };
}
