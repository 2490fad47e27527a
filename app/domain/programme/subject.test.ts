import { expect, test } from 'vitest';
import { day } from '../../../test/factories/moment';
import { aProgramme } from '../../../test/factories/programme';
import { aServiceTask, leftOut } from '../../../test/factories/service-task';
import { aService } from '../../../test/factories/social-service';
import { inLanguage } from './language';
import { isLeftOut } from './left-out';
import { allSubjects, subjectKey } from './subject';

const today = day('2026-03-02');

test('what stands on a stair is one service in one unit', () => {
  expect(allSubjects(aProgramme(), today).map(subjectKey)).toEqual([
    'lastenvalvoja@joensuu',
    'lastenvalvoja@kitee',
    'isyys@joensuu',
    'neuvonta@joensuu',
  ]);
});

test('left out for good is left out always; left out until a day, up to the day before', () => {
  expect(isLeftOut({}, today)).toBe(false);
  expect(isLeftOut(leftOut(), day('2036-01-01'))).toBe(true);
  expect(isLeftOut(leftOut('2026-03-02'), day('2026-03-01'))).toBe(true);
  expect(isLeftOut(leftOut('2026-03-02'), today)).toBe(false);
});

test('what is left out takes its subjects with it', () => {
  const keys = (overrides: Parameters<typeof aProgramme>[0]) =>
    allSubjects(aProgramme(overrides), today).map(subjectKey);
  const two = [aService({ id: 'lastenvalvoja' }), aService({ id: 'isyys', ...leftOut() })];
  expect(keys({ services: two })).toEqual(['lastenvalvoja@joensuu', 'lastenvalvoja@kitee']);
  expect(keys({ services: two, serviceTasks: [aServiceTask({ id: 'perheoikeus', ...leftOut() })] })).toEqual(
    [],
  );
  const units = [{ id: 'joensuu', ...leftOut() }, { id: 'kitee' }];
  expect(keys({ services: two, units })).toEqual(['lastenvalvoja@kitee']);
});

test('a text is shown in the language that is wanted, else in the first that has it', () => {
  expect(inLanguage({ fi: 'Avoin', sv: 'Öppen' }, 'sv', ['fi'])).toEqual({ text: 'Öppen', language: 'sv' });
  expect(inLanguage({ fi: 'Avoin' }, 'en', ['fi'])).toEqual({ text: 'Avoin', language: 'fi' });
  expect(inLanguage({}, 'en', ['fi'])).toEqual({ text: '', language: 'en' });
});
