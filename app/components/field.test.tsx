import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import { Field, TextArea } from './field';

test('hint and error are tied to their field', () => {
  const field = renderToStaticMarkup(
    <Field id="day" name="day" type="date" label="Päivä" hint="Työn päivä." error="Anna päivä." />,
  );
  expect(field).toContain('aria-describedby="day-hint day-error"');
  expect(field).toContain('aria-invalid="true"');
});

test('a field without hint and error points nowhere', () => {
  expect(renderToStaticMarkup(<Field id="day" name="day" label="Päivä" />)).not.toContain('aria-');
});

test('a day that stands in its field is told in the language of the page too', () => {
  const field = (value: string) =>
    renderToStaticMarkup(<Field id="day" name="day" type="date" label="Päivä" value={value} />);
  expect(field('2026-11-12')).toContain('Valmiina on 12.11.2026.');
  expect(field('')).not.toContain('Valmiina');
});

test('running text always warns against clients’ details', () => {
  expect(renderToStaticMarkup(<TextArea id="reason" name="reason" label="Syy" />)).toContain(
    'Älä kirjoita asiakkaiden tietoja.',
  );
});
