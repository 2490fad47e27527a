import { contentHash } from '../../domain/canonical';
import type { Programme } from '../../domain/programme/programme';
import { stairOf } from '../../domain/programme/stair';
import { remembered } from '../../domain/remembered';
import type { ScopeContent } from './events';
import type { ApprovedProposal } from './state';

/**
 * What an approval binds: the choice of the scope with every material field of what it chose,
 * by id and sorted, so that names, descriptions and order change nothing. Of the highest step that is whom it admits.
 */
export function boundTerms(programme: Programme, content: ScopeContent): unknown {
  return content.services
    .map((scoped) => {
      const service = programme.services.get(scoped.service);
      const offered = new Set(service?.units);
      return {
        service: scoped.service,
        terms: service?.material ?? null,
        units: scoped.units.toSorted().map((unit) => ({ unit, offered: offered.has(unit) })),
        types: scoped.types.toSorted().map((type) => ({
          type,
          terms: service?.appointmentTypes.find(({ id }) => id === type)?.material ?? null,
        })),
        highestStep: scoped.highestStep,
        // No step below it admits more.
        admits: stairOf(programme, scoped.service).find(scoped.highestStep)?.admits ?? null,
        notBefore: scoped.notBefore ?? null,
      };
    })
    .toSorted((a, b) => (a.service < b.service ? -1 : 1));
}

/** The hash that an approval of this content binds under this revision. */
export function bindingHash(programme: Programme, content: ScopeContent): string {
  return hashesUnder(programme)(content);
}

/** Every subject of a service task asks whether the same approval still holds. */
const hashesUnder = remembered((programme: Programme) =>
  remembered((content: ScopeContent) => contentHash(boundTerms(programme, content))),
);

/** Whether something material has changed since the approval was given. */
export function isStale(programme: Programme, approval: ApprovedProposal): boolean {
  return (
    programme.revision !== approval.outcome.revision &&
    bindingHash(programme, approval.content) !== approval.outcome.binds
  );
}
