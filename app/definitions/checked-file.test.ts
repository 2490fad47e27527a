import { expect, test } from 'vitest';
import { checkFile } from './checked-file';

test('a file that has not changed is not parsed again', () => {
  const training = (text: string) => checkFile({ file: 'training.yaml', text });
  expect(training('training: []')).toBe(training('training: []'));
  expect(training('training: [] #')).not.toBe(training('training: []'));
});
