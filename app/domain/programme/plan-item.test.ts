import fc from 'fast-check';
import { expect, test } from 'vitest';
import { formatPlanItem, idsIn, itemsByName, parsePlanItem, planItemForms, type PlanItem } from './plan-item';

test.each<[text: string, item: PlanItem]>([
  ['phase:kickoff:from', { kind: 'phase', phase: 'kickoff', end: 'from' }],
  ['phase:kickoff:to', { kind: 'phase', phase: 'kickoff', end: 'to' }],
  ['activity:kickoff.party', { kind: 'activity', activity: 'kickoff.party' }],
  ['communication:news', { kind: 'communication', row: 'news' }],
  ['workshop:own-work', { kind: 'workshop', workshop: 'own-work' }],
  ['training:joensuu', { kind: 'training', unit: 'joensuu' }],
  ['step:nurse:open', { kind: 'step', service: 'nurse', step: 'open' }],
  ['guidance:nurse', { kind: 'guidance', service: 'nurse' }],
  ['settings-tests:nurse', { kind: 'settings-tests', service: 'nurse' }],
  ['staff-booking:nurse', { kind: 'staff-booking', service: 'nurse' }],
  ['contact-person', { kind: 'contact-person' }],
  ['scope', { kind: 'scope' }],
])('%s is written in the journal for ever', (text, item) => {
  expect(parsePlanItem(text)).toEqual(item);
  expect(formatPlanItem(item)).toBe(text);
});

test.each([
  '',
  'party',
  'toString',
  'workshop',
  'workshop:',
  'workshop:own-work:twice',
  'phase:kickoff',
  'phase:kickoff:middle',
  'step:nurse',
  'scope:nurse',
])('"%s" is no item', (text) => {
  expect(parsePlanItem(text)).toBeUndefined();
});

test('what reads as an item is written as it was', () => {
  const word = fc.constantFrom('phase', 'step', 'scope', 'guidance', 'from', 'to', 'nurse', 'a.b', '');
  fc.assert(
    fc.property(fc.array(word, { maxLength: 4 }), (words) => {
      const text = words.join(':');
      const item = parsePlanItem(text);
      expect(item ? formatPlanItem(item) : text).toBe(text);
    }),
  );
});

test('an item names what it plans, and follows its names', () => {
  const item: PlanItem = { kind: 'step', service: 'nurse', step: 'open' };
  expect(idsIn(item)).toEqual([
    { kind: 'service', id: 'nurse' },
    { kind: 'step', id: 'open' },
  ]);
  const halves = (kind: string, id: string) => (kind === 'service' ? [`${id}-1`, `${id}-2`] : [id]);
  expect(itemsByName(item, halves).map(formatPlanItem)).toEqual(['step:nurse-1:open', 'step:nurse-2:open']);
  const end: PlanItem = { kind: 'phase', phase: 'kickoff', end: 'to' };
  expect(itemsByName(end, (_kind, id) => [id.toUpperCase()])).toEqual([{ ...end, phase: 'KICKOFF' }]);
});

test('every kind has a form, which is one when ids stand in it', () => {
  const forms = planItemForms((name) => `one-${name}`);
  expect(forms).toContain('step:one-service:one-step');
  expect(forms.filter((form) => form.startsWith('phase'))).toEqual([
    'phase:one-phase:from',
    'phase:one-phase:to',
  ]);
  expect(forms.map((form) => parsePlanItem(form)).map((item) => item && formatPlanItem(item))).toEqual(forms);
});
