import { expect, test } from 'vitest';
import { choice, editorial, integer, material, optional, text } from './kit';
import { list, record } from './kit-compounds';

const anId = () => text('an id', { good: 'one', bad: 'One' });

test('a field without a mark, a description or a fitting example does not compile', () => {
  // @ts-expect-error a text says how it is written, and how it is not
  text('an id', { good: 'one' });
  // @ts-expect-error a shape alone has no mark
  record('a thing', { id: anId() });
  // @ts-expect-error a mark needs a description
  material(anId());
  // @ts-expect-error what may be left out says what holds then
  optional(material(anId(), 'An id.'));
  // @ts-expect-error an example has to fit the shape
  editorial(integer(0, 9), 'A number.', 'nine');
  // @ts-expect-error a list takes shapes of the kit only
  list({ type: 'string' });
  // @ts-expect-error a field is not a shape: what it means is said where it stands
  list(material(anId(), 'An id.'));
  expect(record('a thing', { id: material(anId(), 'An id.', 'one') })).toMatchObject({
    type: 'object',
  });
});

test('a record is closed and needs every key that is not optional', () => {
  const schema = record('a thing', {
    id: material(anId(), 'An id.'),
    of: editorial(choice({ a: 'the first', b: 'the second' }), 'A or b.'),
  });
  expect(schema).toMatchObject({ additionalProperties: false, required: ['id', 'of'] });
});

test('a mark and the examples travel with the schema', () => {
  const schema = record('a thing', { id: material(anId(), 'An id.', 'one') });
  expect(schema.properties.id).toMatchObject({
    'x-mark': 'material',
    description: 'An id.',
    examples: ['one'],
  });
});
