import { expect, test } from 'vitest';
import { aText, published, withdrawn } from '../../../test/factories/events';
import { moment } from '../../../test/factories/moment';
import { aProgramme } from '../../../test/factories/programme';
import { aRollout, on } from '../../../test/factories/rollout';
import { publishGuidance } from './guidance';

const textIn = (rollout: ReturnType<typeof aRollout>) =>
  rollout.guidance.get('guidance/lastenvalvoja/client/fi');
const command = { service: 'lastenvalvoja', audience: 'client', language: 'fi', body: aText() } as const;

test('each published version follows the one before', () => {
  const rollout = aRollout(aProgramme(), published(), ...on('2026-03-02', published()));
  expect(textIn(rollout)).toMatchObject({ version: 2, publishedAt: moment('2026-03-02'), told: 3 });
});

test('a withdrawn version leaves the one before it published', () => {
  const rollout = aRollout(aProgramme(), published(), published(), withdrawn(3, published()));
  expect(textIn(rollout)).toMatchObject({ version: 1, told: 2 });
});

test('guidance is published for a service of the programme in a language that it uses', () => {
  expect(publishGuidance(aProgramme(), command).ok).toBe(true);
  expect(publishGuidance(aProgramme(), { ...command, language: 'sv' }).ok).toBe(true);
  expect(publishGuidance(aProgramme(), { ...command, language: 'en' })).toEqual({
    ok: false,
    refusal: { reason: 'no-such-language' },
  });
  expect(publishGuidance(aProgramme(), { ...command, service: 'juhla' })).toEqual({
    ok: false,
    refusal: { reason: 'no-such-service' },
  });
});
