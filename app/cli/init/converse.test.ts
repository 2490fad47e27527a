import { expect, test } from 'vitest';
import { converse, withoutAsking } from './converse';

const names = {
  name: 'Ajanvaraus verkkoon',
  county: 'Kaskenmaa',
  serviceTask: 'Vammaispalvelut',
  service: 'Neuvonta',
  unit: 'Keskus',
};

/** Somebody who types these lines one after another; what she is asked and told is kept. */
function typing(...lines: readonly string[]) {
  const heard: string[] = [];
  const rest = [...lines];
  const ask = async (question: string) => {
    heard.push(question);
    return rest.shift() ?? '';
  };
  return { heard, rest, ask, tell: (words: string) => void heard.push(words) };
}

test('only what has not been said is asked, and an empty answer takes what is proposed', async () => {
  const { ask, tell, heard } = typing('', '');
  expect(await converse(names, ask, tell)).toEqual({ ...names, language: 'fi', id: 'ajanvaraus-verkkoon' });
  expect(heard).toEqual([
    'Languages that every text must have, the first one first [fi]: ',
    'Id of the programme, in its addresses and for good [ajanvaraus-verkkoon]: ',
  ]);
});

test('an answer that cannot be used is told what to write, and asked again', async () => {
  const { ask, tell, heard, rest } = typing('fi, de', 'sv fi', 'sign-in', 'Kaskenmaa!', 'kaskenmaa');
  expect(await converse(names, ask, tell)).toMatchObject({ language: 'sv,fi', id: 'kaskenmaa' });
  expect(rest).toEqual([]);
  expect(heard).toContain('One of: fi, sv, en.');
  expect(heard).toContain('Porras itself uses this id. Choose another.');
});

test('a question that has no proposal waits for an answer', async () => {
  const { name: _, ...others } = names;
  const { ask, tell } = typing('', '  ', 'Uusi nimi', '', '');
  expect((await converse(others, ask, tell)).name).toBe('Uusi nimi');
});

test('where nobody can be asked, all that is missing is named at once', () => {
  const { county: _, unit: __, ...others } = names;
  expect(() => withoutAsking(others, true)).toThrow(/--county <text>.*\n.*--unit <text>/);
  expect(() => withoutAsking(names, false)).toThrow(
    'Say --language fi --id ajanvaraus-verkkoon or other ones, or --yes to take these.',
  );
  expect(withoutAsking(names, true)).toMatchObject({ language: 'fi', id: 'ajanvaraus-verkkoon' });
  expect(withoutAsking({ ...names, language: 'sv', id: 'x' }, false)).toMatchObject({ id: 'x' });
});

test('an id that Porras needs for itself is not proposed', () => {
  expect(withoutAsking({ ...names, name: 'Ajanvaraus' }, true).id).toBe('programme-ajanvaraus');
});
