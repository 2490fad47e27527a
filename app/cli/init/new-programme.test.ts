import fc from 'fast-check';
import { beforeAll, expect, test } from 'vitest';
import { checkSources } from '../../definitions/check-sources';
import { day } from '../../domain/calendar';
import type { asked } from './answers';
import type { Answers } from './answers';
import { newProgramme, type Files } from './new-programme';
import { questions } from './questions';
import { readTemplates } from './read-templates.server';

let templates: Files;
beforeAll(async () => void (templates = await readTemplates()));

const numRuns = process.env.PORRAS_LONG === '1' ? 5000 : 15;
const today = day('2026-03-02');
const answers: Answers = {
  name: 'Ajanvaraus verkkoon',
  county: 'Kaskenmaan hyvinvointialue',
  language: 'fi',
  serviceTask: 'Perheoikeudelliset palvelut',
  service: 'Lastenvalvoja',
  unit: 'Äänekosken perhekeskus',
  id: 'kaskenmaa',
};

const written = (changed: Partial<Answers> = {}) =>
  newProgramme(templates, { ...answers, ...changed }, today, () => '../schema');
const checked = (files: Files) => checkSources(Object.entries(files).map(([file, text]) => ({ file, text })));

/** What people type, and what nobody would: YAML's own words and signs, and any characters at all. */
const typed = fc.oneof(
  fc.constantFrom('no', 'null', 'true', '~', '012', '1.10', '"', "'", 'a: b', '# a', '- a', '{{ a }}', '…'),
  fc.constantFrom(
    '[a',
    '{a',
    '&a',
    '*a',
    '!a',
    '|',
    '>',
    '%',
    '@',
    '---',
    'programme',
    'constructor',
    '🙂',
    'a\nb',
    'a \u2060 b',
    '\u200b',
  ),
  fc.string({ unit: 'binary', maxLength: 60 }),
  fc.string({ unit: 'grapheme', maxLength: 200 }),
);

/** The answer of a person to one question, as it is read; typed again until it can be used. */
const answer = (one: (typeof asked)[number]) =>
  typed
    .map((text) => {
      try {
        return questions[one].read(text);
      } catch {
        return undefined;
      }
    })
    .filter((read) => read !== undefined);

const anything: fc.Arbitrary<Answers> = fc
  .record({
    name: answer('name'),
    county: answer('county'),
    language: fc
      .uniqueArray(fc.constantFrom('fi', 'sv', 'en'), { minLength: 1 })
      .map((spoken) => questions.language.read(spoken.join(', '))),
    serviceTask: answer('serviceTask'),
    service: answer('service'),
    unit: answer('unit'),
  })
  .map((said) => ({ ...said, id: questions.id.read(questions.id.proposed?.(said) ?? '') }));

test('whatever is answered, the programme is valid, without a warning, and keeps every name', () => {
  fc.assert(
    fc.property(anything, (said) => {
      const loaded = checked(written(said));
      if (!loaded.ok) throw new Error(JSON.stringify(loaded.diagnostics));
      expect(loaded.warnings).toEqual([]);
      const { programme, serviceTasks } = loaded.documents;
      const [task] = Object.values(serviceTasks);
      const spoken = said.language.split(',');
      const inEach = (name: string) => Object.fromEntries(spoken.map((language) => [language, name]));
      expect(programme).toMatchObject({ id: said.id, name: inEach(said.name) });
      expect(programme.county.name).toEqual(inEach(said.county));
      expect(programme.units.map(({ name }) => name)).toEqual([inEach(said.unit)]);
      expect(task?.name).toEqual(inEach(said.serviceTask));
      expect(task?.socialServices.map(({ name }) => name)).toEqual([inEach(said.service)]);
    }),
    { numRuns },
  );
});

test('what nobody sees is left out of a name, and is no name by itself', () => {
  expect(questions.unit.read('\ufeffLasten\u200bvalvonnan \u2060 keskus')).toBe('Lastenvalvonnan keskus');
  expect(() => questions.unit.read(' \u2060')).toThrow('Write a name of 1 to 200 characters.');
});

test('ids are what people would say of the names', () => {
  expect(Object.keys(written({ service: 'Hätä- ja öinen työ (Åbo)' }))).toEqual([
    'programme.yaml',
    'rollout.yaml',
    'communications.yaml',
    'training.yaml',
    'metrics.yaml',
    'service-tasks/perheoikeudelliset-palvelut.yaml',
    'guidance/hata-ja-oinen-tyo-abo/client.fi.md',
  ]);
  expect(written({ unit: '🙂' })['programme.yaml']).toContain('- id: unit\n');
  expect(written({ unit: '3. linja' })['programme.yaml']).toContain('- id: unit-3-linja\n');
});

test('only the languages that were chosen are written', () => {
  const finnish = Object.values(written()).join('\n');
  expect(finnish).not.toMatch(/^\s+(sv|en): /m);
  expect(finnish).not.toContain('Translate');
  expect(written({ language: 'sv,en' })['programme.yaml']).toContain(
    '  sv: Ajanvaraus verkkoon\n  en: Ajanvaraus',
  );
  expect(written({ language: 'sv,en' })['programme.yaml']).toContain('Translate');
});

test('a plain name stays plain, and what YAML would read otherwise is quoted', () => {
  expect(written({ county: 'Kaskenmaa' })['programme.yaml']).toContain('fi: Kaskenmaa\n');
  expect(written({ county: 'null' })['programme.yaml']).toContain('fi: "null"\n');
  expect(written({ county: 'Kaskenmaa: uusi' })['programme.yaml']).toContain('fi: "Kaskenmaa: uusi"\n');
});

test('every choice is explained, and what was made up is marked', () => {
  for (const [file, text] of Object.entries(written()).filter(([name]) => name.endsWith('.yaml'))) {
    expect(text, file).toMatch(
      /^# yaml-language-server: \$schema=\.\.\/schema\/[a-z-]+\.schema\.json\n#\n# /,
    );
  }
  const marked = Object.values(written())
    .join('\n')
    .match(/# Change:/g);
  expect(marked).toHaveLength(7);
});
