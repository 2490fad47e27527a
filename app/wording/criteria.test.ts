import { expect, test } from 'vitest';
import { day } from '../../test/factories/moment';
import { aProgramme } from '../../test/factories/programme';
import type { Missing, Requirement } from '../aspects';
import { languages } from '../domain/programme/language';
import { sayCriterion, sayMissing } from './criteria';
import { namesOf } from './names';

const names = namesOf(aProgramme(), 'fi', 'fi');
const training: Requirement = { criterion: 'trainingCompleted', percent: 80, of: 'unit' };
const say = (asked: Requirement, part: Missing) => sayMissing(asked, part, 'fi', names);

test('a criterion reads as what is so when it is met', () => {
  expect(languages.map((language) => sayCriterion(training, language, names))).toEqual([
    'Yksikön ammattilaisista vähintään 80\u00a0% on koulutettu',
    'Minst 80\u00a0% av enhetens yrkespersoner har utbildats',
    'At least 80% of the unit’s professionals are trained',
  ]);
});

test('a missing part says what there is and what is needed', () => {
  expect(say(training, { code: 'training-short', trained: 21, staff: 34, needed: 28 })).toBe(
    'koulutettu 21/34, tarvitaan 28',
  );
  expect(
    say({ criterion: 'scopeApproved' }, { code: 'scope-pending', proposal: 2, on: day('2026-11-17') }),
  ).toBe('rajausehdotus 2 odottaa hyväksyntää, tehty 17.11.');
});

test('enough trained in the units that were counted still says that others were not', () => {
  expect(say(training, { code: 'training-short', trained: 28, staff: 34, needed: 28 })).toBe(
    'koulutettuja ei ole vielä laskettu kaikissa yksiköissä',
  );
});

test('what nobody has words for is a fault, and not a blank', () => {
  expect(() => sayMissing(training, { code: 'unheard-of' }, 'fi', names)).toThrow(/unheard-of/);
  expect(() => sayCriterion({ criterion: 'unheardOf' }, 'fi', names)).toThrow(/unheardOf/);
});
