import { expect, test } from 'vitest';
import { catalogueOf } from './catalogues';

test('the plan of a step tells a moved day from the baseline', () => {
  const { plan } = catalogueOf('fi').readiness;
  expect(plan('Avoin', '2026-11-30', '2026-11-30', 0)).toBe('Avoin: suunniteltu 30.11.');
  expect(plan('Avoin', '2026-11-30', '2026-12-14', 14)).toBe(
    'Avoin: suunniteltu 30.11., nyt 14.12. (+2\u00a0vk)',
  );
  expect(plan('Avoin', undefined, undefined, 0)).toBe('Avoin: päivää ei ole suunniteltu');
});
