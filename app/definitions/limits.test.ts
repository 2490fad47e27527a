import { beforeAll, expect, test } from 'vitest';
import { metsaranta } from '../../test/fixtures/metsaranta.server';
import { worstTexts } from '../../test/fixtures/worst-texts';
import { checkSources } from './check-sources';
import { loadDefinitions } from './load.server';
import { mostBytes, mostFiles } from './reading/limits';
import type { Source } from './source';

const isLong = process.env.PORRAS_LONG === '1';

/** A short form is a twentieth of the largest file that is read. */
const size = isLong ? mostBytes - 2000 : mostBytes / 20;

/** Twice what the worst of them takes: more would grow faster than the text. */
const microsecondsEach = 60;

let sources: readonly Source[] = [];

beforeAll(async () => {
  const loaded = await loadDefinitions(metsaranta);
  if (loaded.ok) sources = loaded.sources;
});

/** Time of the processor, in microseconds: what else runs on the machine does not count. */
function timeOf(work: () => unknown): number {
  const before = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(before);
  return user + system;
}

function withText(file: string, text: string): readonly Source[] {
  return sources.map((source) => (source.file === file ? { file, text } : source));
}

test.each(worstTexts)('$what: read in time in proportion to the length', ({ file, of }) => {
  const text = of(size);
  expect(text.length).toBeLessThanOrEqual(mostBytes);
  expect(timeOf(() => checkSources(withText(file, text)))).toBeLessThan(
    500_000 + text.length * microsecondsEach,
  );
});

const programme = () => sources.find(({ file }) => file === 'programme.yaml')?.text ?? '';
const rollout = () => sources.find(({ file }) => file === 'rollout.yaml')?.text ?? '';
const count = Math.floor(size / 200);
const each = (line: (index: number) => string) =>
  Array.from({ length: count }, (_, index) => line(index)).join('');
const text = '{ fi: a, sv: a, en: a }';

const wellShaped: readonly { what: string; make: () => readonly Source[] }[] = [
  {
    what: 'bodies that escalate in a long row, and back',
    make: () =>
      withText(
        'programme.yaml',
        programme().replace(
          'bodies:\n',
          `bodies:\n${each((index) => `  - { id: b${index}, name: ${text}, escalatesTo: b${(index + 1) % count} }\n`)}`,
        ),
      ),
  },
  {
    what: 'activities that wait for each other',
    make: () =>
      withText(
        'rollout.yaml',
        rollout().replace(
          '    activities:\n',
          `    activities:\n${each((index) => `      - { id: a${index}, name: ${text}, doneWhen: { criterion: activitiesDone, activities: [preparation.a${(index + 1) % count}, preparation.a0] } }\n`)}`,
        ),
      ),
  },
  {
    what: 'days of things that are not there',
    make: () =>
      withText(
        'programme.yaml',
        programme().replace(
          '  activities:\n',
          `  activities:\n${each((index) => `    preparation.a${index}: 2026-01-30\n`)}`,
        ),
      ),
  },
  {
    what: 'deviations about the same',
    make: () => {
      const south = 'service-tasks/etelainen-tiimi.yaml';
      const before = sources.find(({ file }) => file === south)?.text ?? '';
      return withText(
        south,
        before.replace(
          'deviations:\n',
          `deviations:\n${each(() => `  - { skip: go-live, reason: ${text} }\n`)}`,
        ),
      );
    },
  },
];

test.each(wellShaped)('$what: judged in time in proportion to the length', ({ make }) => {
  const made = make();
  expect(Math.max(...made.map((one) => one.text.length))).toBeLessThanOrEqual(mostBytes);
  const length = made.reduce((sum, one) => sum + one.text.length, 0);
  expect(timeOf(() => checkSources(made))).toBeLessThan(500_000 + length * microsecondsEach);
});

test('whoever hands over sources, the limits are kept', () => {
  const file = (index: number) => ({ file: `service-tasks/s${index}.yaml`, text: '#' });
  const many = Array.from({ length: mostFiles + 1 }, (_, index) => file(index));
  const codes = (some: readonly Source[]) => {
    const checked = checkSources(some);
    return checked.ok ? [] : checked.diagnostics.map(({ code }) => code);
  };
  expect(codes(many)).toEqual(['too-many-files']);
  expect(codes([{ file: 'rollout.yaml', text: '#'.repeat(mostBytes + 1) }])).toEqual(['too-large']);
  expect(codes(many.slice(0, 20).map((one) => ({ ...one, text: '#'.repeat(mostBytes) })))).toEqual([
    'too-large',
  ]);
});
