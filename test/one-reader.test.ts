import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { sourcesIn } from './sources.server';

const sources = sourcesIn('app', 'db').map(({ file }) => ({ file, text: readFileSync(file, 'utf8') }));

function filesWith(text: RegExp): string[] {
  return sources
    .filter((source) => text.test(source.text))
    .map(({ file }) => file)
    .toSorted();
}

test('a plan item is taken apart and put together in one place, and so is the place of a duty', () => {
  expect(filesWith(/split\(':'\)/)).toEqual([
    'app/domain/programme/plan-item.ts',
    // What was chosen on their pages: a unit and an order.
    'app/routes/$programme.switchboard.confirm.$service.tsx',
    'app/routes/$programme.switchboard.withdraw.$service.tsx',
  ]);
  const built =
    /`(step|phase|workshop|training|communication|guidance|settings-tests|staff-booking|activity):\$/;
  expect(filesWith(built)).toEqual([]);
});

test('steps are read of the stair that a service stands on, and never of the programme', () => {
  const ofProgramme =
    /\b(programme|before|after|known|definition|earlier|current|wanted)\.steps\b|\{[^{}]*\bsteps\b[^{}]*\}(: Programme\b| = [\w.]*\bprogramme;)|\bprogramme: \{[^{}]*\bsteps\b/;
  expect(filesWith(ofProgramme)).toEqual([
    'app/domain/programme/stair.ts',
    // Makes a programme of another one, step by step.
    'app/domain/renaming/rename-programme.ts',
  ]);
});
