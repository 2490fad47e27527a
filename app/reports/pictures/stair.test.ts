import { expect, test } from 'vitest';
import { stairPicture } from './stair';

test('steps reached are filled, the next one outlined and the rest a hairline', () => {
  const paths = stairPicture(2, 4);
  expect(paths).toContain('class="filled" d="M0 20V15H6V10H12V20Z"');
  expect(paths).toContain('class="outlined" x="12.75" y="5.75" width="4.5" height="13.5"');
  expect(paths).toContain('class="hairline" d="M17.5 5V0.5H24"');
});

test('on the step below the top there is no hairline, at the top nothing is next', () => {
  expect(stairPicture(3, 4)).not.toContain('hairline');
  expect(stairPicture(4, 4)).not.toContain('outlined');
});

test('a stair has as many steps as the programme', () => {
  expect(stairPicture(1, 3)).toContain('class="filled" d="M0 20V13.33H8V20Z"');
});

test('a stair speaks when it has something to say, safely, and is silent otherwise', () => {
  expect(stairPicture(1, 4, 'Porras "1"')).toContain('role="img" aria-label="Porras &#34;1&#34;"');
  expect(stairPicture(1, 4)).toContain('aria-hidden="true"');
});
