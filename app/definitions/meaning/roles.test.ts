import { expect, test } from 'vitest';
import { documents } from '../../../test/fixtures/metsaranta-rollout.server';
import type { Right } from '../../aspects';
import { checkRoles } from './roles';

/** What is found when no role has these rights. */
function without(...taken: readonly Right[]) {
  const roles = documents.programme.roles.map((role) => ({
    ...role,
    rights: role.rights.filter((right) => !taken.includes(right)),
  }));
  const programme = { file: 'programme.yaml', document: { ...documents.programme, roles } };
  return checkRoles({ programme, serviceTasks: [], allServiceTasks: true, guidance: [] }).map(
    ({ label }) => label,
  );
}

test('somebody approves scopes, and somebody applies the next definition', () => {
  expect(without()).toEqual([]);
  expect(without('applyDefinition')).toEqual(['none has applyDefinition']);
  expect(without('approveScope', 'applyDefinition')).toEqual([
    'none has approveScope',
    'none has applyDefinition',
  ]);
});
