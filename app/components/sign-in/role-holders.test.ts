import { expect, test } from 'vitest';
import { ended, granted } from '../../../test/factories/events';
import { moment } from '../../../test/factories/moment';
import { aProgramme } from '../../../test/factories/programme';
import { aRollout, type Told } from '../../../test/factories/rollout';
import { speakerOf } from '../../wording/speaker';
import { roleHolders } from './role-holders';

function holders(...told: readonly Told[]): string[] {
  const rollout = aRollout(aProgramme(), ...told);
  return roleHolders(rollout, moment('2026-03-02'), speakerOf(rollout.programme, 'fi')).map(
    ({ person, places, substitute }) => [person, places, ...(substitute ? ['sijainen'] : [])].join(': '),
  );
}

test('roles and places stand in the order of the definition, one role of one person together', () => {
  expect(
    holders(
      granted('service-manager', 'serviceTask:vammaispalvelut', 'sari'),
      granted('service-manager', 'serviceTask:perheoikeus', 'sari'),
      granted('coordinator', 'programme', 'kaisa'),
    ),
  ).toEqual(['kaisa: ', 'sari: perheoikeus, vammaispalvelut']);
});

test('a substitute stands after the holder', () => {
  expect(
    holders(
      granted('service-manager', 'serviceTask:perheoikeus', 'maija', '2026-01-07', 'substitute'),
      granted('service-manager', 'serviceTask:perheoikeus', 'sari'),
    ),
  ).toEqual(['sari: perheoikeus', 'maija: perheoikeus: sijainen']);
});

test('a role that has ended, or has not begun, is nobody’s', () => {
  expect(
    holders(
      granted('coordinator', 'programme', 'kaisa'),
      ended('coordinator', 'programme', 'kaisa', '2026-03-01'),
      granted('coordinator', 'programme', 'ville', '2026-03-03'),
    ),
  ).toEqual([]);
});
