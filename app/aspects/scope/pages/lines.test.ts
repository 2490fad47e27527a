import { expect, test } from 'vitest';
import { aScope } from '../../../../test/factories/events';
import { aProgramme } from '../../../../test/factories/programme';
import { anAppointmentType, aService } from '../../../../test/factories/social-service';
import { speakerOf } from '../../../wording/speaker';
import { scopeChanges } from './lines';

function programmeWith(...durations: readonly [ensi: number, jatko: number]) {
  const [ensitapaaminen, jatko] = durations;
  const appointmentTypes = [
    anAppointmentType({ id: 'ensitapaaminen', duration: ensitapaaminen }),
    anAppointmentType({ id: 'jatko', duration: jatko }),
  ];
  return aProgramme({
    revision: durations.join(),
    services: [aService({ id: 'lastenvalvoja', appointmentTypes }), aService({ id: 'isyys' })],
  });
}

const before = { programme: programmeWith(45, 45), content: aScope() };
const speaker = speakerOf(before.programme, 'fi');

test('the same change of several appointment types is one line', () => {
  const { changes } = scopeChanges(before, { programme: programmeWith(60, 60), content: aScope() }, speaker);
  expect(changes).toMatchObject([
    { title: 'lastenvalvoja, ensitapaaminen ja jatko: Kesto', was: '45 minuuttia', now: '60 minuuttia' },
  ]);
});

test('changes that differ are lines of their own, and what stays is told apart', () => {
  const { changes, same } = scopeChanges(
    before,
    { programme: programmeWith(60, 45), content: aScope() },
    speaker,
  );
  expect(changes.map(({ title }) => title)).toEqual(['lastenvalvoja, ensitapaaminen: Kesto']);
  expect(same).toEqual([
    'lastenvalvoja. Yksiköt: joensuu ja kitee',
    expect.stringMatching(/^lastenvalvoja, jatko: 45 min, /),
  ]);
});

test('one term that changes for several types in different ways is still one line', () => {
  const after = { programme: programmeWith(60, 30), content: aScope() };
  expect(scopeChanges(before, after, speaker).changes).toMatchObject([
    {
      title: 'lastenvalvoja: Kesto',
      details: [
        'ensitapaaminen: nyt 45 minuuttia, jatkossa 60 minuuttia',
        'jatko: nyt 45 minuuttia, jatkossa 30 minuuttia',
      ],
    },
  ]);
});

test('units that leave together are one line, and the step says its own words', () => {
  const content = aScope({ units: [], highestStep: 'invited' });
  const { changes } = scopeChanges(before, { programme: before.programme, content }, speaker);
  expect(changes).toMatchObject([
    { change: 'remove', title: 'lastenvalvoja, yksikkö: joensuu ja kitee' },
    { change: 'change', title: 'lastenvalvoja: Korkein porras', was: 'open', now: 'invited' },
  ]);
});

test('of a first scope every service is new, and what its types share is told once', () => {
  const { changes, same } = scopeChanges(undefined, before, speaker);
  expect(same).toEqual([]);
  expect(changes).toMatchObject([
    {
      change: 'add',
      title: 'lastenvalvoja',
      details: [
        'Yksiköt: joensuu ja kitee. Enintään portaalle open',
        'Kaikki aikatyypit: kaikki asiakkaat varaavat milloin tahansa, ei peruutusta verkossa',
        'ensitapaaminen: 45 min, toimipisteessä',
        'jatko: 45 min, toimipisteessä',
      ],
    },
  ]);
});

test('when a type can be booked is told by itself where all types are booked by the same', () => {
  const types = [
    anAppointmentType({ id: 'ensitapaaminen', book: { earliest: { amount: 28, unit: 'days' } } }),
    anAppointmentType({ id: 'jatko' }),
  ];
  const programme = aProgramme({ services: [aService({ id: 'lastenvalvoja', appointmentTypes: types })] });
  const { changes } = scopeChanges(undefined, { programme, content: aScope() }, speaker);
  expect(changes[0]?.details.slice(1)).toEqual([
    'Kaikki aikatyypit: kaikki asiakkaat varaavat, ei peruutusta verkossa',
    'ensitapaaminen: 45 min, toimipisteessä, varaus 28 pv–0 t ennen',
    'jatko: 45 min, toimipisteessä, varaus milloin tahansa',
  ]);
});
