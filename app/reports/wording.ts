import { inLanguage, type Language, type Localised } from '../domain/programme/language';
import type { Programme } from '../domain/programme/programme';
import type { Catalogue } from '../i18n/catalogue';
import { catalogueOf } from '../i18n/catalogues';
import type { Names } from '../i18n/criteria';

/** All that a paper needs to speak one language of one programme. */
export interface Wording {
  readonly language: Language;
  /** Words of the papers alone. */
  readonly report: Catalogue['report'];
  /** Words that papers share with the screens. */
  readonly screens: Catalogue;
  /** A name in the paper's language, else in the first language that the programme requires and that has it. */
  readonly name: (text: Localised) => string;
  /** What the definition calls things, by id. */
  readonly names: Names & {
    readonly role: (id: string) => string;
    readonly service: (id: string) => string;
    readonly unit: (id: string) => string;
    /** A body, a role or an actor: whoever can decide something. */
    readonly decider: (id: string) => string;
  };
}

export function wordingOf(programme: Programme, language: Language): Wording {
  const name = (text: Localised) => inLanguage(text, language, programme.languages.required).text;
  const byId = (things: Iterable<{ readonly id: string; readonly name: Localised }>) => {
    const named = new Map([...things].map((thing) => [thing.id, name(thing.name)]));
    return (id: string) => named.get(id) ?? id;
  };
  const phases = [
    ...programme.phases,
    ...[...programme.serviceTasks.values()].flatMap((task) => task.phases),
  ];
  const suites = [...programme.suites.values()];
  return {
    language,
    report: catalogueOf(language).report,
    screens: catalogueOf(language),
    name,
    names: {
      activity: byId(phases.flatMap(({ activities }) => activities)),
      workshop: byId(programme.workshops),
      communication: byId(programme.communications.values()),
      suite: byId(suites),
      testCase: byId(suites.flatMap(({ cases }) => cases.map(({ id, text }) => ({ id, name: text })))),
      role: byId(programme.roles.values()),
      service: byId(programme.services.values()),
      unit: byId(programme.units.values()),
      decider: byId([...programme.actors, ...programme.roles.values(), ...programme.bodies.values()]),
    },
  };
}
