import { Liquid } from 'liquidjs';
import { yamlText } from '../../definitions/yaml-text';
import { addDays, type Day } from '../../domain/calendar';
import { languages } from '../../domain/programme/language';
import { wholeProgramme } from '../../domain/programme/place';
import type { Answers } from './answers';
import { slugOf } from './slug';

/** Texts by the path of their file. */
export type Files = Readonly<Record<string, string>>;

const engine = new Liquid({
  outputEscape: (value) => yamlText(String(value)),
  strictVariables: true,
  strictFilters: true,
  ownPropertyOnly: true,
  dynamicPartials: false,
});

/**
 * The files of a new programme, from the templates and what was answered. `schemas` is where a file finds the
 * JSON Schemas, as its first line tells editors.
 */
export function newProgramme(
  templates: Files,
  answers: Answers,
  today: Day,
  schemas: (file: string) => string,
): Files {
  const spoken = answers.language.split(',');
  const serviceTask = {
    id: slugOf(answers.serviceTask, 'service-task', [wholeProgramme]),
    name: answers.serviceTask,
  };
  const service = { id: slugOf(answers.service, 'service'), name: answers.service };
  const facts = {
    programme: { id: answers.id, name: answers.name },
    county: answers.county,
    languages: spoken,
    translate: spoken.length > 1,
    serviceTask,
    service,
    unit: { id: slugOf(answers.unit, 'unit'), name: answers.unit },
    days: daysFrom(today),
  };
  const fill = (template: string, file: string) => {
    const filled = engine.parseAndRenderSync(templates[template] ?? '', {
      ...facts,
      schemas: schemas(file),
    }) as string;
    return inLanguages(filled, spoken);
  };
  const single = ['programme.yaml', 'rollout.yaml', 'communications.yaml', 'training.yaml', 'metrics.yaml'];
  const ofTask = `service-tasks/${serviceTask.id}.yaml`;
  return {
    ...Object.fromEntries(single.map((file) => [file, fill(file, file)])),
    [ofTask]: fill('service-task.yaml', ofTask),
    ...Object.fromEntries(
      spoken.map((language) => [
        `guidance/${service.id}/client.${language}.md`,
        templates[`guidance/client.${language}.md`] ?? '',
      ]),
    ),
  };
}

/** Two months of work, then clients: a first plan to be changed, not a promise. */
function daysFrom(start: Day) {
  return {
    start,
    prepared: addDays(start, 41),
    goLive: addDays(start, 42),
    open: addDays(start, 56),
    end: addDays(start, 84),
  };
}

/** In the templates each text stands in every language, a line each. */
function inLanguages(filled: string, spoken: readonly string[]): string {
  const isText = new RegExp(`^\\s+(${languages.join('|')}): `);
  return filled
    .split('\n')
    .filter((line) => {
      const language = isText.exec(line)?.[1];
      return language === undefined || spoken.includes(language);
    })
    .join('\n');
}
