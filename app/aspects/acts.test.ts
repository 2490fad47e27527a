import { expect, test } from 'vitest';
import { placeOption } from '../cli/record/about';
import type { Act } from '../domain/act';
import { languages } from '../domain/programme/language';
import type { AnyActWords } from '../i18n/act-words';
import { acts, aspects, criteria, rights } from '.';

const all = Object.entries<Act>(acts);

const wordsIn = (language: (typeof languages)[number]) =>
  Object.assign({}, ...Object.values(aspects).map(({ words }) => words[language].acts)) as Readonly<
    Record<string, AnyActWords>
  >;
/** As its words say them. */
const refusalsOf = (name: string) => Object.keys(wordsIn('en')[name]?.refused ?? {});

test.each(languages)('nothing that is said of acts is empty in %s', (language) => {
  const words = wordsIn(language);
  expect(Object.keys(words).toSorted()).toEqual(Object.keys(acts).toSorted());
  for (const { title, fields, hints, done, refused } of Object.values(words)) {
    const said = [title, done, ...[fields, hints ?? {}, refused].flatMap((some) => Object.values(some))];
    expect(said.filter((one) => typeof one === 'string' && one.trim() === '')).toEqual([]);
  }
});

test.each(all)('%s goes by its own name, and by a right that there is', (key, { name, right }) => {
  expect(name).toBe(key);
  if (typeof right === 'string') expect(Object.keys(rights)).toContain(right);
});

test.each(all)('nothing in %s is called twice: ids, fields, and the programme beside them', (_, act) => {
  const names = ['programme', ...Object.keys(act.about), ...Object.keys(act.fields)];
  expect(new Set(names).size).toBe(names.length);
});

test.each(all)('what %s is refused for beside a field is a refusal that it has', (name, { beside = {} }) => {
  expect(refusalsOf(name)).toEqual(expect.arrayContaining(Object.keys(beside)));
});

const commanded = all.flatMap(([name, act]) => (act.command ? [[name, act, act.command] as const] : []));

test('no two commands have one word', () => {
  const said = commanded.map(([, , { word }]) => word);
  expect(said).not.toEqual([]);
  expect(new Set(said).size).toBe(said.length);
});

test.each(commanded)(
  'the command of %s says all that it is about, and hints at its own refusals',
  (name, act, command) => {
    const said = [command.argument, placeOption(act, command.argument)];
    expect(Object.keys(act.about).filter((key) => !said.includes(key))).toEqual([]);
    expect(refusalsOf(name)).toEqual(expect.arrayContaining(Object.keys(command.hints ?? {})));
  },
);

test.each(commanded)('no option of %s is one that every command has', (_, act) => {
  const every = ['as', 'checked', 'programme', 'serviceTask', 'help'];
  expect(Object.keys(act.fields).filter((name) => every.includes(name))).toEqual([]);
});

test('what takes two persons is under four eyes, and has no command', () => {
  const under = all.filter(([, { fourEyes }]) => fourEyes);
  expect(under.map(([name]) => name).toSorted()).toEqual([
    'approveScope',
    'confirmStep',
    'dateStep',
    'orderStep',
  ]);
  expect(under.filter(([, { command }]) => command)).toEqual([]);
  // Whoever looks at the actor compares persons.
  const comparing = Object.values(acts).filter(({ decide }) => /\bactor\b/.test(String(decide)));
  expect(comparing).not.toEqual([]);
  expect(comparing.filter((act: Act) => !act.fourEyes).map(({ name }) => name)).toEqual([]);
});

test('an act that would mend what is missing is one that there is', () => {
  const mending = Object.values(criteria).flatMap((one) =>
    'mends' in one && one.mends ? [String(one.mends)] : [],
  );
  expect(mending).not.toEqual([]);
  for (const source of mending) {
    const named = [...source.matchAll(/\bact: ["'](\w+)["']/g)].map(([, name]) => name);
    expect(named).not.toEqual([]);
    expect(Object.keys(acts)).toEqual(expect.arrayContaining(named));
  }
});
