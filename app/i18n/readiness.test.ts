import { expect, test } from 'vitest';
import { catalogueOf } from './catalogues';
import type { CriterionAsked, MissingPart, Names } from './criteria';
import { languages } from './language';

const same = (id: string) => id;
const names: Names = { activity: same, workshop: same, communication: same, suite: same, testCase: same };

test('a criterion reads as what is so when it is met', () => {
  const asked: CriterionAsked = { criterion: 'trainingCompleted', percent: 80, of: 'unit' };
  expect(languages.map((language) => catalogueOf(language).readiness.criterion(asked, names))).toEqual([
    'Yksikön ammattilaisista vähintään 80\u00a0% on koulutettu',
    'Minst 80\u00a0% av enhetens yrkespersoner har utbildats',
    'At least 80% of the unit’s professionals are trained',
  ]);
});

test('a missing part says what there is and what is needed', () => {
  const { missing } = catalogueOf('fi').readiness;
  const short: MissingPart = { code: 'training-short', trained: 21, staff: 34, needed: 28 };
  expect(missing(short, names)).toBe('koulutettu 21/34, tarvitaan 28');
  expect(missing({ code: 'scope-pending', proposal: 2, on: '2026-11-17' }, names)).toBe(
    'rajausehdotus 2 odottaa hyväksyntää, tehty 17.11.',
  );
});

test('enough trained in the units that were counted still says that others were not', () => {
  const { missing } = catalogueOf('fi').readiness;
  expect(missing({ code: 'training-short', trained: 28, staff: 34, needed: 28 }, names)).toBe(
    'koulutettuja ei ole vielä laskettu kaikissa yksiköissä',
  );
});

test('the plan of a step tells a moved day from the baseline', () => {
  const { plan } = catalogueOf('fi').readiness;
  expect(plan('Avoin', '2026-11-30', '2026-11-30', 0)).toBe('Avoin: suunniteltu 30.11.');
  expect(plan('Avoin', '2026-11-30', '2026-12-14', 14)).toBe(
    'Avoin: suunniteltu 30.11., nyt 14.12. (+2\u00a0vk)',
  );
  expect(plan('Avoin', undefined, undefined, 0)).toBe('Avoin: päivää ei ole suunniteltu');
});
