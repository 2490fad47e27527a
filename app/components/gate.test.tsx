import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import { Gate } from './gate';

const gate = renderToStaticMarkup(
  <Gate
    lines={[
      { id: 'a', met: true, title: 'Yhteyshenkilö on nimetty', turn: '9.2.' },
      { id: 'b', met: false, title: 'Rajaus on hyväksytty', turn: 'Vuoro: palvelupäällikkö' },
    ]}
  />,
);

test('what is missing stands before what is met', () => {
  expect(gate.indexOf('Rajaus on hyväksytty')).toBeLessThan(gate.indexOf('Yhteyshenkilö on nimetty'));
});

test('the gate says in words how many of its criteria are met', () => {
  expect(gate).toContain('1 ehto 2:sta täyttyy.');
});
