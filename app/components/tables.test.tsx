import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import { PhasePicture } from './phase-picture';
import { Rows } from './rows';

const picture = renderToStaticMarkup(
  <PhasePicture
    labelledBy="picture"
    nameColumn="Tiimi ja porras"
    moveColumn="Kenen vuoro"
    phases={['Alku', 'Työ', 'Loppu']}
    rows={[
      {
        id: 'metsola',
        name: 'Metsola',
        href: '/metsola',
        stair: { steps: 3, reached: 1, name: 'Suljettu', count: '0/2 palvelua' },
        phases: [{ stage: 'done', when: '1.2.' }, { stage: 'blocked', share: 0.5 }, { stage: 'left-out' }],
        move: <p>Vuoro: koordinaattori</p>,
      },
    ]}
  />,
);

const rows = renderToStaticMarkup(
  <Rows
    labelledBy="services"
    columns={[
      { head: 'Palvelu', rowHeader: true },
      { head: 'Porras', label: 'Porras:' },
    ]}
    rows={[{ id: 'a', cells: ['Neuvonta', 'Avoin'] }]}
  />,
);

test('tables say their roles, since a phone lays them out as blocks', () => {
  for (const table of [picture, rows]) {
    for (const role of ['table', 'rowgroup', 'row', 'columnheader', 'rowheader', 'cell']) {
      expect(table).toContain(`role="${role}"`);
    }
  }
});

test('a row of the picture has a cell for each phase, with its word and its number', () => {
  expect(picture.match(/<td role="cell" class="ph [a-z-]+" data-no="\d"/g)).toEqual([
    '<td role="cell" class="ph done" data-no="1"',
    '<td role="cell" class="ph blocked" data-no="2"',
    '<td role="cell" class="ph left-out" data-no="3"',
  ]);
  expect(picture).toContain('<span class="w">Estynyt</span>');
});

test('a column that a phone has to name carries its label', () => {
  expect(rows).toContain('data-k="Porras:"');
});

test('no component writes a style attribute, which the content policy forbids', () => {
  expect(picture + rows).not.toContain('style=');
});
