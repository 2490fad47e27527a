import { founderRole } from '../domain/installation';
import { inLanguage, type Language, type Localised } from '../domain/programme/language';
import type { Programme } from '../domain/programme/programme';
import type { Catalogue } from '../i18n/catalogue';
import { catalogueOf } from '../i18n/catalogues';
import type { CriterionAsked, MissingPart, Names } from '../i18n/criteria';
import type { Missing } from '../domain/finding';
import type { Requirement } from '../domain/programme/criterion';
import { namesOf } from './names';

/** The words for one programme in one language: the catalogue, and what the definition calls its things. */
export interface Speaker {
  readonly language: Language;
  readonly words: Catalogue;
  readonly names: Names;
  readonly text: (of: Localised) => string;
  /** An id that the definition has lost stands for itself. */
  readonly role: (id: string) => string;
  readonly step: (id: string) => string;
  readonly service: (id: string) => string;
  readonly serviceTask: (id: string) => string;
  readonly unit: (id: string) => string;
  /** A body, a role or an actor. */
  readonly decider: (id: string) => string;
  /** A criterion as a title: what is so when it is met. */
  readonly criterion: (asked: Requirement) => string;
  /** What is missing, as a clause: after a colon as it is, alone through `sentence`. */
  readonly missing: (part: Missing) => string;
}

/** Names in `language`; sentences too, unless they are to be in another one. */
export function speakerOf(programme: Programme, language: Language, sentencesIn = language): Speaker {
  const order = [...programme.languages.required, ...programme.languages.offered];
  const text = (of: Localised) => inLanguage(of, language, order).text;
  const called = (named: { readonly name: Localised } | undefined, id: string) =>
    named ? text(named.name) : id;
  const words = catalogueOf(sentencesIn);
  const names = namesOf(programme, language);
  const { roles, steps, services, serviceTasks, units, bodies, actors } = programme;
  return {
    language,
    words,
    names,
    // Casts: a definition that passes asks for nothing else, and its criteria miss nothing else.
    criterion: (asked) => words.readiness.criterion(asked as CriterionAsked, names),
    missing: (part) => words.readiness.missing(part as MissingPart, names),
    text,
    role: (id) => (id === founderRole ? words.history.founder : called(roles.get(id), id)),
    step: (id) =>
      called(
        steps.find((step) => step.id === id),
        id,
      ),
    service: (id) => called(services.get(id), id),
    serviceTask: (id) => called(serviceTasks.get(id), id),
    unit: (id) => called(units.get(id), id),
    decider: (id) => called(bodies.get(id) ?? roles.get(id) ?? actors.find((actor) => actor.id === id), id),
  };
}
