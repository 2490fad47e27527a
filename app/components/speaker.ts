import { founderRole } from '../domain/installation';
import { inLanguage, type Language, type Localised } from '../domain/programme/language';
import type { Programme } from '../domain/programme/programme';
import type { Catalogue } from '../i18n/catalogue';
import { catalogueOf } from '../i18n/catalogues';
import type { Names } from '../i18n/criteria';
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
}

export function speakerOf(programme: Programme, language: Language): Speaker {
  const order = [...programme.languages.required, ...programme.languages.offered];
  const text = (of: Localised) => inLanguage(of, language, order).text;
  const called = (named: { readonly name: Localised } | undefined, id: string) =>
    named ? text(named.name) : id;
  const words = catalogueOf(language);
  const { roles, steps, services, serviceTasks, units, bodies, actors } = programme;
  return {
    language,
    words,
    names: namesOf(programme, language),
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
