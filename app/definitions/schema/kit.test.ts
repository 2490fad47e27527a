import { expect, test } from 'vitest';
import { choice, editorial, integer, list, material, record, text } from './kit';

test('a field without a mark, a description or a fitting example does not compile', () => {
  // @ts-expect-error a shape alone has no mark
  record('a thing', { id: text('an id') });
  // @ts-expect-error a mark needs a description
  material(text('an id'));
  // @ts-expect-error an example has to fit the shape
  editorial(integer(0, 9), 'A number.', 'nine');
  // @ts-expect-error a list takes shapes of the kit only
  list({ type: 'string' });
  // @ts-expect-error a field is not a shape: what it means is said where it stands
  list(material(text('an id'), 'An id.'));
  expect(record('a thing', { id: material(text('an id'), 'An id.', 'one') })).toMatchObject({
    type: 'object',
  });
});

test('a record is closed and needs every key that is not optional', () => {
  const schema = record('a thing', {
    id: material(text('an id'), 'An id.'),
    of: editorial(choice('a', 'b'), 'A or b.'),
  });
  expect(schema).toMatchObject({ additionalProperties: false, required: ['id', 'of'] });
});

test('a mark and the examples travel with the schema', () => {
  const schema = record('a thing', { id: material(text('an id'), 'An id.', 'one') });
  expect(schema.properties.id).toMatchObject({
    'x-mark': 'material',
    description: 'An id.',
    examples: ['one'],
  });
});
