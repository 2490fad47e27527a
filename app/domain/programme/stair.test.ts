import { expect, test } from 'vitest';
import { aProgramme } from '../../../test/factories/programme';
import { aServiceTask } from '../../../test/factories/service-task';
import { stairOf, stairOfTask, stairsOf, stairWith, stepIn } from './stair';

const programme = aProgramme();
const stair = stairOf(programme, 'lastenvalvoja');

test('steps stand in the order of the definition, lowest first', () => {
  expect(['closed', 'staff', 'invited', 'open', 'roof'].map((id) => stair.heightOf(id))).toEqual([
    0, 1, 2, 3, -1,
  ]);
  expect(stair.ground.id).toBe('closed');
  expect(stair.above('staff')?.id).toBe('invited');
  expect(stair.above('open')).toBeUndefined();
  expect(stair.find('roof')).toBeUndefined();
  expect(() => stair.stepOf('roof')).toThrow('no step "roof"');
});

test('a service, a service task and the whole programme read the same stair', () => {
  expect(stairsOf(programme)).toEqual([stair]);
  expect(stairOf(programme, 'unknown')).toBe(stair);
  expect(stairOfTask(programme, aServiceTask({ id: 'perheoikeus' }))).toBe(stair);
  expect(stairWith(programme, 'open')).toBe(stair);
  expect(stepIn(programme, 'open')).toBe(stair.stepOf('open'));
  expect(stepIn(programme, 'roof')).toBeUndefined();
});

test('of steps that have become one by name, the lowest is meant', () => {
  const steps = [...stair.steps, ...stair.steps.slice(0, 1)];
  expect(stairOf({ ...programme, steps }, 'lastenvalvoja').heightOf('closed')).toBe(0);
});

test('without a step for staff, emergency closing goes to the ground', () => {
  const step = (id: string, admits: 'none' | 'staff' | 'everyone') => ({
    id,
    admits,
    name: { fi: id },
    gate: [],
  });
  const forStaff = (...steps: ReturnType<typeof step>[]) =>
    stairOf({ ...programme, steps }, 'lastenvalvoja').forStaff.id;
  expect(forStaff(step('closed', 'none'), step('open', 'everyone'))).toBe('closed');
  expect(forStaff(step('closed', 'none'), step('own', 'staff'), step('all', 'staff'))).toBe('all');
});
