import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import { ReaderProvider } from '../../../components/reader';
import { languages } from '../../../domain/programme/language';
import { ClosePage } from './close-page';
import type { CloseView } from './close-view';

const choice = (value: string, checked: boolean) => ({ value, label: value, checked });
const view: CloseView = {
  question: 'Suljetko palvelun: lastenvalvoja?',
  units: [choice('joensuu', true), choice('kitee', true)],
  steps: [choice('staff', true), choice('closed', false)],
  effects: [{ who: 'Asiakkaat', what: 'Palvelu poistuu heti sivulta.' }],
};
const given = { switchboard: '/p/switchboard', csrf: 'c' };
const reader = { language: 'fi', order: languages, timeZone: 'Europe/Helsinki' } as const;

function shown(props: Omit<Parameters<typeof ClosePage>[0], keyof typeof given>): string {
  return renderToStaticMarkup(
    <ReaderProvider reader={reader}>
      <ClosePage {...given} {...props} />
    </ReaderProvider>,
  );
}

function checkedIn(page: string): string[] {
  return [...page.matchAll(/<input [^>]*checked=""[^>]*>/g)].flatMap(
    ([input]) => /value="([^"]*)"/.exec(input)?.[1] ?? [],
  );
}

test('a form that is shown again keeps what was chosen, not what the page proposed', () => {
  const reason = { text: 'Soita 040 123 4567', fault: 'phone' } as const;
  expect(checkedIn(shown({ view }))).toEqual(['joensuu', 'kitee', 'staff']);
  const again = shown({ view, typed: { chosen: ['kitee'], to: 'closed', reason } });
  expect(checkedIn(again)).toEqual(['kitee', 'closed']);
});

test('where there is nothing to do, the page only says so', () => {
  const nothing = { question: 'Palvelua ei voi nyt sulkea', units: [], steps: [], effects: [] };
  expect(shown({ view })).toContain('id="happens"');
  expect(shown({ view: nothing })).not.toContain('id="happens"');
});

test('what was refused in some units does not say that nothing was saved', () => {
  const lines = ['Kitee: Palvelua suljetaan jo.', 'Muut onnistuivat: Joensuu.'];
  expect(shown({ view, refusal: { lines } })).toContain('Mitään ei tallennettu');
  expect(shown({ view, refusal: { lines, partly: true } })).toContain('Osa jäi tekemättä');
});
