import fc from 'fast-check';
import { expect, test } from 'vitest';
import { randomlyEdited } from '../../../test/factories/random-edits';
import { documents, now, up } from '../../../test/fixtures/metsaranta-rollout.server';
import { staleApprovals } from '../../aspects/scope/causes';
import { buildProgramme } from '../build-programme';
import { passageInto, type Passage } from './passage';
import { subjectRefusals } from './subject-refusals';
import { affectedSubjects } from './subjects';

function found(passage: Passage) {
  return {
    affected: affectedSubjects(passage),
    refusals: subjectRefusals(passage),
    stale: staleApprovals(passage),
  };
}

test('for any edit: looking at what is touched finds all that looking at everything finds', () => {
  const rollout = up();
  let spared = 0;
  fc.assert(
    fc.property(fc.nat(), (seed) => {
      const wanted = randomlyEdited(documents, seed);
      fc.pre(wanted !== undefined);
      const passage = passageInto(buildProgramme(wanted), rollout, now);
      spared += passage.untouched.size;
      expect(found(passage)).toEqual(found({ ...passage, untouched: new Set() }));
    }),
    { numRuns: 40 },
  );
  expect(spared).toBeGreaterThan(0);
});

test('what all service tasks share touches all of them', () => {
  const programme = buildProgramme(documents);
  const limits = { ...programme.limits, decideScopeWithin: programme.limits.decideScopeWithin + 1 };
  expect(passageInto(programme, up(), now).untouched.size).toBe(programme.serviceTasks.size);
  expect(passageInto({ ...programme, limits }, up(), now).untouched.size).toBe(0);
});
