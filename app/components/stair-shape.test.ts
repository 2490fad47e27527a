import fc from 'fast-check';
import { expect, test } from 'vitest';
import { stairShape } from './stair-shape';

test('a stair of four steps is drawn on the grid of 24 by 20', () => {
  expect(stairShape(4, 1)).toEqual({
    filled: 'M0 20V15H6V20Z',
    next: { x: 6.75, y: 10.75, width: 4.5, height: 8.5 },
    ahead: 'M11.5 10V5.5H17.5V0.5H24',
  });
  expect(stairShape(4, 2)).toEqual({
    filled: 'M0 20V15H6V10H12V20Z',
    next: { x: 12.75, y: 5.75, width: 4.5, height: 13.5 },
    ahead: 'M17.5 5V0.5H24',
  });
});

test('the step before the last has a next step and nothing after it', () => {
  expect(stairShape(4, 3)).toEqual({
    filled: 'M0 20V15H6V10H12V5H18V20Z',
    next: { x: 18.75, y: 0.75, width: 4.5, height: 18.5 },
  });
});

test('on the highest step everything is filled', () => {
  expect(stairShape(4, 4)).toEqual({ filled: 'M0 20V15H6V10H12V5H18V0H24V20Z' });
});

test('three and five steps share the same grid', () => {
  expect(stairShape(3, 3).filled).toBe('M0 20V13.33H8V6.67H16V0H24V20Z');
  expect(stairShape(5, 5).filled).toBe('M0 20V16H4.8V12H9.6V8H14.4V4H19.2V0H24V20Z');
});

test('whatever the number of steps, one more reached shows more filled and less ahead', () => {
  const standing = fc
    .integer({ min: 2, max: 12 })
    .chain((steps) => fc.tuple(fc.constant(steps), fc.integer({ min: 1, max: steps - 1 })));
  fc.assert(
    fc.property(standing, ([steps, reached]) => {
      const [below, above] = [stairShape(steps, reached), stairShape(steps, reached + 1)];
      expect(above.filled.length).toBeGreaterThan(below.filled.length);
      expect(above.ahead?.length ?? 0).toBeLessThanOrEqual(below.ahead?.length ?? 0);
      expect(below.next).toBeDefined();
    }),
  );
});
