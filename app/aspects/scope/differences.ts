import { canonical } from '../../domain/canonical';
import type { Programme } from '../../domain/programme/programme';
import type { AppointmentTypeId, SocialServiceId, UnitId } from '../../domain/programme/service-task';
import type { ScopeContent, ScopedService } from './events';

/** A scope with the revision that its words come from. */
export interface ScopeSide {
  readonly programme: Programme;
  readonly content: ScopeContent;
}

/** A material field of an appointment type or of the service itself, by the name of its key in the definition. */
export type TermName = string;

/** One line of the difference between two scopes. Values are those of the definition; the page gives them words. */
export type ScopeLine =
  | { readonly change: 'add' | 'remove' | 'same'; readonly of: 'service'; readonly service: SocialServiceId }
  | {
      readonly change: 'add' | 'remove' | 'same';
      readonly of: 'unit';
      readonly service: SocialServiceId;
      readonly unit: UnitId;
    }
  | {
      readonly change: 'add' | 'remove';
      readonly of: 'type';
      readonly service: SocialServiceId;
      readonly type: AppointmentTypeId;
    }
  | {
      readonly change: 'change' | 'same';
      readonly of: 'term';
      readonly service: SocialServiceId;
      readonly type?: AppointmentTypeId;
      readonly term: TermName;
      readonly was?: unknown;
      readonly now?: unknown;
    };

/** Lines that differ come first, then those that stay, each in the order of the definition. */
export function scopeLines(before: ScopeSide | undefined, after: ScopeSide): ScopeLine[] {
  const lines = [...servicesInEither(before, after)].flatMap((service) =>
    linesOfService(service, before, after),
  );
  return [
    ...lines.filter(({ change }) => change !== 'same'),
    ...lines.filter(({ change }) => change === 'same'),
  ];
}

function servicesInEither(before: ScopeSide | undefined, after: ScopeSide): Set<SocialServiceId> {
  const ids = [...after.content.services, ...(before?.content.services ?? [])].map(({ service }) => service);
  const order = [...after.programme.services.keys()];
  return new Set(ids.toSorted((a, b) => order.indexOf(a) - order.indexOf(b)));
}

function linesOfService(
  service: SocialServiceId,
  before: ScopeSide | undefined,
  after: ScopeSide,
): ScopeLine[] {
  const was = scopedIn(before, service);
  const now = scopedIn(after, service);
  if (!was || !before) return [{ change: 'add', of: 'service', service }];
  if (!now) return [{ change: 'remove', of: 'service', service }];
  const terms = (was: Record<string, unknown>, now: Record<string, unknown>, type?: AppointmentTypeId) =>
    termLines(service, was, now, type);
  return [
    ...setLines(was.units, now.units).map(([change, unit]): ScopeLine => ({
      change,
      of: 'unit',
      service,
      unit,
    })),
    ...setLines(was.types, now.types).flatMap(([change, type]): ScopeLine[] =>
      change === 'same'
        ? terms(typeTerms(before, service, type), typeTerms(after, service, type), type)
        : [{ change, of: 'type', service, type }],
    ),
    ...terms(serviceTerms(before, was), serviceTerms(after, now)),
  ];
}

function scopedIn(side: ScopeSide | undefined, service: SocialServiceId): ScopedService | undefined {
  return side?.content.services.find((scoped) => scoped.service === service);
}

function serviceTerms({ programme }: ScopeSide, scoped: ScopedService): Record<string, unknown> {
  const { highestStep, notBefore } = scoped;
  return { ...programme.services.get(scoped.service)?.material, highestStep, notBefore };
}

function typeTerms(
  { programme }: ScopeSide,
  service: SocialServiceId,
  type: AppointmentTypeId,
): Record<string, unknown> {
  return programme.services.get(service)?.appointmentTypes.find(({ id }) => id === type)?.material ?? {};
}

function termLines(
  service: SocialServiceId,
  was: Record<string, unknown>,
  now: Record<string, unknown>,
  type?: AppointmentTypeId,
): ScopeLine[] {
  const names = [...new Set([...Object.keys(now), ...Object.keys(was)])];
  return names
    .filter((term) => was[term] !== undefined || now[term] !== undefined)
    .map((term) => ({
      change: canonical(was[term] ?? null) === canonical(now[term] ?? null) ? 'same' : 'change',
      of: 'term',
      service,
      ...(type !== undefined && { type }),
      term,
      was: was[term],
      now: now[term],
    }));
}

function setLines(was: readonly string[], now: readonly string[]): ['add' | 'remove' | 'same', string][] {
  return [
    ...now.map((id): ['add' | 'same', string] => [was.includes(id) ? 'same' : 'add', id]),
    ...was.filter((id) => !now.includes(id)).map((id): ['remove', string] => ['remove', id]),
  ];
}
