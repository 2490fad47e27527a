import { expect, test } from 'vitest';
import { aRequest } from '../../test/factories/http.server';
import { trained } from '../../test/factories/events';
import { aProgramme } from '../../test/factories/programme';
import { aRollout } from '../../test/factories/rollout';
import { acts } from '../aspects';
import { speakerOf } from '../wording/speaker';
import { backWith, recordedJustNow } from './recorded-just-now.server';

const programme = aProgramme();
const rollout = aRollout(programme, trained(6, 8));
const { sequence } = rollout.head;
const speaker = speakerOf(programme, 'fi');
const person = rollout.facts.get('training/perheoikeus@joensuu')?.[0]?.actor.person ?? '';

const told = (address: string, reader = person) =>
  recordedJustNow(aRequest(address), { rollout, speaker, person: reader });

test('what was recorded is told where its form leads back to, to whoever recorded it', () => {
  const address = backWith('/p?unit=joensuu#gate', acts.countTraining, sequence);
  expect(address).toBe(`/p?unit=joensuu&done=countTraining&at=${sequence}#gate`);
  expect(told(address)).toBe('Tallennettu: koulutettuja 6/8 (joensuu).');
  expect(told(address, 'somebody')).toBeUndefined();
  expect(told(backWith('/p', acts.countTraining, sequence - 1))).toBeUndefined();
});

test('a page that told of something before tells of the new', () => {
  const before = backWith('/p', acts.completeActivity, 1);
  expect(told(backWith(before, acts.countTraining, sequence))).toBe(
    'Tallennettu: koulutettuja 6/8 (joensuu).',
  );
});

test.each(Object.keys(acts).filter((name) => name !== 'countTraining'))(
  'an address that was made up does not say that %s was done',
  (name) => {
    expect(told(`/p?done=${name}&at=${sequence}`)).toBeUndefined();
  },
);
