import { expect, test } from 'vitest';
import { edited, planned, withNurse, withoutNurse } from '../../../test/fixtures/metsaranta-edits.server';
import {
  documents,
  moved,
  published,
  rolloutAfter,
  up,
} from '../../../test/fixtures/metsaranta-rollout.server';
import type { Documents } from '../../definitions/documents';
import { planChanges } from '../../definitions/plan-changes';
import { planDifferences, differencesText } from './plan-differences';
import { planText, wordsOf } from './plan-text';

const words = (wanted: Documents) =>
  wordsOf({ current: documents }, wanted, new Map([['p1', 'Kaarina Lehto']]));
const told = (wanted: Documents, rollout = up()) =>
  planText({ changes: planned(wanted, rollout) }, words(wanted)).split('\n');

const longer = edited(['30 min', '45 min'], ['Käynti hoitajalla', 'Hoitajan käynti']);

test('counts come first, then what changes under its heading, then what it causes', () => {
  const [head, counts, , ...rest] = told(longer);
  expect(head).toMatch(/^Tiimien ajanvaraus verkkoon \(metsaranta\): revision [0-9a-f]{4} [0-9a-f]{4} → /);
  expect(counts).toBe('2 changes (1 material, 1 editorial); 1 approval becomes stale');
  expect(rest).toEqual([
    'What changes (* material)',
    '  Pohjoinen tiimi (pohjoinen-tiimi)',
    '    ~   Hoitajan vastaanotto (hoitajan-vastaanotto) › Hoitajan käynti (hoitajan-kaynti) › name › fi: Käynti hoitajalla → Hoitajan käynti',
    '    ~ * Hoitajan vastaanotto (hoitajan-vastaanotto) › Hoitajan käynti (hoitajan-kaynti) › duration: 30 min → 45 min',
    '',
    'Approvals that become stale',
    '  Pohjoinen tiimi (pohjoinen-tiimi): scope 1, approved by event 3. What is up stays up by what was approved; the next step needs a new proposal and approval.',
    '',
  ]);
});

test('what is refused comes before everything else, with what to do', () => {
  expect(told(withoutNurse)[3]).toBe('Refused: nothing can be applied until this is mended');
  expect(told(withoutNurse)[4]).toBe(
    '  Hoitajan vastaanotto (hoitajan-vastaanotto) in Koivulan terveysasema is up, on Avoin (open), and would be removed. Close it down to its start first, and withdraw what is ordered.',
  );
});

test('what is removed goes by its last name', () => {
  expect(told(withoutNurse, rolloutAfter())).toContain(
    '    - * Hoitajan vastaanotto (hoitajan-vastaanotto): removed',
  );
});

test('what comes, goes or is renamed as a whole is told before what only changes', () => {
  const wanted = edited(['"percent":75', '"percent":80'], ['"id":"basics"', '"id":"first-steps"']);
  const { roles } = wanted.programme;
  const another = { ...roles[3], id: 'driver' } as (typeof roles)[number];
  const lines = told({ ...wanted, programme: { ...wanted.programme, roles: [...roles, another] } });
  const at = (heading: string) => lines.indexOf(`  ${heading}`);
  expect(at('Roles')).toBeGreaterThan(0);
  expect(at('Training')).toBeGreaterThan(at('Roles'));
  expect(at('The stair and its gates')).toBeGreaterThan(at('Training'));
});

test('services that are only asked otherwise share a line, those that stand otherwise have one each', () => {
  const asked = told(edited(['"percent":75', '"percent":80']), rolloutAfter());
  expect(asked[1]).toBe('1 change (1 material, 0 editorial); 2 are asked otherwise at their next gate');
  expect(asked).toContain(
    '  2 services in units: stand as before, but the gate of Avoin asks otherwise: At least 80% of the unit’s professionals are trained',
  );
  const later = edited(['"steps":{"open":"2026-06-01"}', '"steps":{"open":"2026-06-15"}']);
  expect(told(later, rolloutAfter())).toContain(
    '  Hoitajan vastaanotto (hoitajan-vastaanotto), Koivulan terveysasema, Mäntylän terveysasema: stays blocked 0/6; planned 2026-06-01 → 2026-06-15',
  );
});

test('planned days, moves that stand and drafts that are not used are told by name', () => {
  const later = edited(['"steps":{"open":"2026-06-01"}', '"steps":{"open":"2026-06-15"}']);
  expect(told(later, rolloutAfter())).toContain(
    '  Hoitajan vastaanotto, step Avoin: 2026-06-01 → 2026-06-15',
  );
  expect(told(later, rolloutAfter(moved('step:hoitajan-vastaanotto:open', '2026-06-29')))).toContain(
    '  Hoitajan vastaanotto, step Avoin: stays on 2026-06-29, where it was moved; the baseline goes 2026-06-01 → 2026-06-15',
  );
  const drafts = { ...documents, guidance: { 'hoitajan-vastaanotto': { 'client.fi': 'Uusi ohje.' } } };
  expect(told(drafts, rolloutAfter(published('fi'))).join('\n')).toContain(
    'guidance for clients in Finnish: version 1',
  );
});

test('of long texts the part that differs is shown, and of lists what comes and goes', () => {
  const long = edited([
    'Lääkärin aika sovitaan hoitajan arvion jälkeen.',
    'Lääkärin aika sovitaan hoitajan arvion perusteella.',
  ]);
  expect(told(long).join('\n')).toContain('jälkeen. → ');
  const contact = edited(['"contact":["office","phone"]', '"contact":["office","video"]']);
  expect(told(contact).join('\n')).toContain('contact: with video, without phone');
});

test('a long list ends with a count of what JSON has besides', () => {
  const many = withNurse((service) => [
    service,
    ...Array.from({ length: 44 }, (_, index) => ({ ...service, id: `lisa-${index}` })),
  ]);
  expect(told(many).filter((line) => line.includes('more lines'))).toEqual([
    '  … 15 more lines (--format json has all)',
    '  … 14 more lines (--format json has all)',
  ]);
});

test('nothing to do, and a first definition, are told in a line', () => {
  expect(told(documents).join('\n')).toMatch(/^Tiimien.*: nothing to do, revision .* is in force\n$/);
  const first = planChanges(undefined, documents, undefined, '2026-06-03T09:00:00.000Z' as never);
  expect(planText({ changes: first }, words(documents))).toContain(
    'Everything is new: 2 service tasks, 3 social services',
  );
});

test('two plans differ by what came and what went', () => {
  const [before, after] = [planned(longer, rolloutAfter()), planned(longer)];
  const differences = planDifferences(before, after);
  expect(Object.keys(differences.came)).toEqual(['staleApprovals']);
  expect(differencesText(differences, words(longer))).toEqual([
    'Made now, the plan would also say:',
    '  Approvals that become stale',
    expect.stringContaining('    Pohjoinen tiimi (pohjoinen-tiimi): scope 1'),
  ]);
  expect(differencesText(planDifferences(after, before), words(longer))[0]).toBe(
    'Made now, the plan would no longer say:',
  );
  expect(differencesText(planDifferences(after, after), words(longer))).toEqual([
    'The plan itself would still say the same.',
  ]);
});
