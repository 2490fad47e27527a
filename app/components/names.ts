import { inLanguage, type Language, type Localised } from '../domain/programme/language';
import type { Programme } from '../domain/programme/programme';
import type { Names } from '../i18n/criteria';

/** What the definition calls its things, for sentences in `language`. An id that it has lost stands for itself. */
export function namesOf(programme: Programme, language: Language): Names {
  const { required, offered } = programme.languages;
  const text = (of: Localised | undefined, id: string) =>
    of ? inLanguage(of, language, [...required, ...offered]).text : id;
  const activities = [programme, ...programme.serviceTasks.values()].flatMap(({ phases }) =>
    phases.flatMap((phase) => phase.activities),
  );
  const cases = [...programme.suites.values()].flatMap((suite) => suite.cases);
  return {
    activity: (id) => text(activities.find((activity) => activity.id === id)?.name, id),
    workshop: (id) => text(programme.workshops.find((workshop) => workshop.id === id)?.name, id),
    communication: (id) => text(programme.communications.get(id)?.name, id),
    suite: (id) => text(programme.suites.get(id)?.name, id),
    testCase: (id) => text(cases.find((one) => one.id === id)?.text, id),
  };
}
