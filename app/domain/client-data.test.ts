import { expect, test } from 'vitest';
import { clientDataIn } from './client-data';

test.each(['131052-308T', '131052y308t', '010594Y9032', 'Soita (131052+308T) huomenna', '131052A308T'])(
  'a personal identity code is noticed with every century sign: %s',
  (text) => {
    expect(clientDataIn(text)).toEqual(['identityCode']);
  },
);

test.each(['131052-308U', '320152-308T', '131352-308T', 'X131052-308T', '131052-308TA', '131052G308T'])(
  'what has no right check sign, no possible day or another shape is no identity code: %s',
  (text) => {
    expect(clientDataIn(text)).toEqual([]);
  },
);

test.each(['050 123 4567', '+358 40 1234567', '040-1234567', '013 330 111', '+46 70 123 45 67'])(
  'a phone number is noticed: %s',
  (text) => {
    expect(clientDataIn(`Numero ${text}.`)).toEqual(['phone']);
  },
);

test.each(['Maija.Meikalainen@posti.example', 'a@b.fi'])('an e-mail address is noticed: %s', (text) => {
  expect(clientDataIn(`Kirjoita ${text}, kiitos`)).toEqual(['email']);
});

test.each([
  'Rajaus 2, työpaja 3.12.2026 klo 9.30–11.00.',
  'Päätös 2026-11-23, 01.12.2026 alkaen 388 varausta.',
  'Diaarinumero POHDno-2026-00123',
  '45 minuuttia ei riittänyt, 60 riittää.',
  'Luku oli 1 284 567 890.',
  'Katso @ohje',
])('ordinary words, days, times and figures are left in peace: %s', (text) => {
  expect(clientDataIn(text)).toEqual([]);
});

test('everything that was found is told, the gravest first', () => {
  expect(clientDataIn('a@b.fi, 050 123 4567, 131052-308T')).toEqual(['identityCode', 'phone', 'email']);
});

test('a word as long as a guidance text may be is looked through in no time to speak of', () => {
  const long = 'a'.repeat(64 * 1024);
  expect(clientDataIn(long)).toEqual([]);
  expect(clientDataIn(`${long}@b.fi`)).toEqual(['email']);
});
