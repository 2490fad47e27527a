import { aspects } from '../aspects';
import { founderRole } from '../domain/installation';
import { inLanguage, type Language, type Localised } from '../domain/programme/language';
import type { Programme } from '../domain/programme/programme';
import { stairsOf } from '../domain/programme/stair';
import { catalogueOf } from '../i18n/catalogues';
import type { Names } from '../i18n/names';
import { plannedItem } from './planned-item';

/** What a programme calls its things in `language`, for sentences that may be in another one. */
export function namesOf(programme: Programme, language: Language, sentencesIn: Language): Names {
  const { required, offered } = programme.languages;
  const order = [...required, ...offered];
  const text = (of: Localised | undefined, id: string) => (of ? inLanguage(of, language, order).text : id);
  const nameIn = (all: readonly { readonly id: string; readonly name: Localised }[]) => (id: string) =>
    text(all.find((one) => one.id === id)?.name, id);
  const { roles, services, serviceTasks, units, bodies, actors, communications, suites } = programme;
  const cases = [...suites.values()].flatMap((suite) => suite.cases);
  const names: Names = {
    activity: nameIn(
      [programme, ...serviceTasks.values()].flatMap(({ phases }) =>
        phases.flatMap((phase) => phase.activities),
      ),
    ),
    communication: (id) => text(communications.get(id)?.name, id),
    decider: (id) =>
      text((bodies.get(id) ?? roles.get(id) ?? actors.find((actor) => actor.id === id))?.name, id),
    phase: nameIn(programme.phases),
    planItem: (item) => plannedItem(item, names, aspects.plan.words[sentencesIn].items),
    role: (id) =>
      id === founderRole ? catalogueOf(sentencesIn).history.founder : text(roles.get(id)?.name, id),
    service: (id) => text(services.get(id)?.name, id),
    serviceTask: (id) => text(serviceTasks.get(id)?.name, id),
    step: nameIn(stairsOf(programme).flatMap(({ steps }) => steps)),
    suite: (id) => text(suites.get(id)?.name, id),
    testCase: (id) => text(cases.find((one) => one.id === id)?.text, id),
    unit: (id) => text(units.get(id)?.name, id),
    workshop: nameIn(programme.workshops),
  };
  return names;
}
