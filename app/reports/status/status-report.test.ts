import { expect, test } from 'vitest';
import type { Language } from '../../domain/programme/language';
import type { Programme } from '../../domain/programme/programme';
import { criterion } from '../../../test/factories/criteria';
import { granted, moved, stepped } from '../../../test/factories/events';
import { day } from '../../../test/factories/moment';
import { named } from '../../../test/factories/named';
import { aProgramme } from '../../../test/factories/programme';
import { aRollout, after, on } from '../../../test/factories/rollout';
import { aBaseline, aServiceTask, leftOut } from '../../../test/factories/service-task';
import { statusFacts } from './facts';
import { writeStatusReport } from './status-report.server';

const since = day('2026-02-02');
const today = day('2026-03-02');

/** One service task blocked on its way up, with a service that went up, another left out. */
function aStory(overrides: Partial<Programme> = {}) {
  const phases = ['kaynnistys', 'tyopajat'].map((id) => ({
    ...named(id),
    shortName: { fi: id },
    activities: [
      {
        ...named(`${id}.tehdaan`),
        phase: id,
        level: 'serviceTask' as const,
        done: { by: 'role', role: 'coordinator' } as const,
      },
    ],
  }));
  const programme = aProgramme({
    gates: { invited: [criterion({ criterion: 'contactPersonNamed' }, { dueDaysBefore: 14 })] },
    phases,
    serviceTasks: [
      aServiceTask({
        id: 'perheoikeus',
        name: { fi: 'Perheoikeudelliset palvelut' },
        phases,
        baseline: aBaseline(
          { 'step:lastenvalvoja:invited': '2026-03-10' },
          { kaynnistys: ['2026-02-01', '2026-03-31'] },
        ),
      }),
      aServiceTask({ id: 'vammaispalvelut', ...leftOut('2026-09-01') }),
    ],
  });
  const before = aRollout({ ...programme, ...overrides }, granted('coordinator', 'programme', 'kaisa'));
  const rollout = after(
    before,
    ...on('2026-02-10', moved('step:lastenvalvoja:invited', '2026-03-11')),
    ...on('2026-02-20', stepped('open', 'staff', { service: 'isyys', unit: 'joensuu' })),
  );
  return { rollout, before };
}

function write(language: Language = 'fi', overrides: Partial<Programme> = {}, demo = false) {
  return writeStatusReport(statusFacts({ ...aStory(overrides), day: today, since, language, demo }));
}

test('the report says in Markdown all that it says', () => {
  expect(write('fi', {}, true).markdown.replaceAll('\u00a0', ' ')).toBe(
    `# Koekunta

Tilanneraportti 2.3.2026. Vertailu päivään 2.2.2026.

## Minuutissa {#summary}

Asiakkaille on avoinna yksi palvelu kahdesta: isyys. 2.2.2026 jälkeen yksi palvelu on noussut ylemmäs (isyys) ja yksi avauspäivä on siirtynyt.

Pisimpään on odotettu: Perheoikeudelliset palvelut, yhteyshenkilöä ei ole nimetty. Vuoro: coordinator, odottanut 54 päivää. lastenvalvoja nousee portaalle invited 11.3., mutta sen ehdot eivät ole aikataulussa.

## Asiat portailla {#tasks}

\`\`\`service-tasks
Perheoikeudelliset palvelut: open, 1/2 palvelua; Estynyt; invited 11.3. (+1 pv); kaynnistys Kesken –31.3.; tyopajat Edessä
vammaispalvelut: Mukana 1.9.2026 alkaen. Toiminnallinen peruste: Ei vielä. Päättäjä: johtotiimi, 7.1.2026.
\`\`\`

\`\`\`legend
Täytetty porras on saavutettu, ääriviivalla piirretty on seuraava.
\`\`\`

## Mitä muuttui 2.2.2026 jälkeen {#changes}

| Päivä | Muutos |
| --- | --- |
| 20.2. | **isyys:** nousi portaalle open |
| 10.2. | **lastenvalvoja:** portaan invited uusi päivä on 11.3. (oli 10.3.) |

## Estyneet {#blocked}

| Asia | Mitä puuttuu | Kenen vuoro | Odottanut | Vaikutus |
| --- | --- | --- | --- | --- |
| Perheoikeudelliset palvelut | yhteyshenkilöä ei ole nimetty | coordinator | 54 päivää | invited 11.3. (+1 pv) |

## Seuraavat neljä viikkoa {#weeks}

| Viikko | Päivä | Mitä | Ehdot | Kuka |
| --- | --- | --- | --- | --- |
| 11 | ke 11.3. | **invited: lastenvalvoja** | ei aikataulussa | technical-admin |

---

Koottu päiväkirjasta tapahtumaan 4 asti. Määritysversio r1. Päiväkirjan ketjun pää:

`.concat(`\`${headOf(aStory().rollout.head.hash)}\`

Esittelyaineisto: tiedot ovat keksittyjä.
`),
  );
});

test('without a day of comparison nothing is compared', () => {
  const { rollout } = aStory();
  const { markdown } = writeStatusReport(statusFacts({ rollout, day: today, language: 'fi', demo: false }));
  expect(markdown).toContain('Tilanneraportti 2.3.2026.\n');
  expect(markdown).not.toContain('jälkeen');
});

test('when nothing changed, blocks or comes, the report says so', () => {
  const rollout = aRollout(aProgramme());
  const { markdown } = writeStatusReport(
    statusFacts({ rollout, before: rollout, day: today, since, language: 'fi', demo: false }),
  );
  expect(markdown).toContain('{#changes}\n\nMitään ei ole muuttunut.\n');
  expect(markdown).toContain('{#blocked}\n\nYksikään palvelu ei ole estynyt.\n');
  expect(markdown).toContain('{#weeks}\n\nNeljälle viikolle ei ole suunniteltu mitään.\n');
});

test.each([
  ['fi', 'Minuutissa', 'Estyneet'],
  ['sv', 'På en minut', 'Hindrade'],
  ['en', 'In a minute', 'Blocked'],
] as const)('one template speaks %s', (language, summary, blocked) => {
  const { markdown, html } = write(language);
  expect(markdown).toContain(`## ${summary} {#summary}`);
  expect(html).toContain(`<html lang="${language}">`);
  expect(html).toContain(`<h2 id="blocked">${blocked}</h2>`);
});

test('demonstration data say that they are made up, real ones do not', () => {
  expect(write('fi', {}, true).html).toContain('Esittelyaineisto: tiedot ovat keksittyjä.');
  expect(write('fi', {}, false).html).not.toContain('keksittyjä');
});

test('a hostile name is a name: in text, table, picture, title and foot', () => {
  const hostile =
    '</style><script>alert(1)</script> **x** | [y](https://x.example) ``` {{ 7 | times: 7 }} ";}';
  const { html } = write('fi', {
    name: { fi: hostile },
    county: { name: { fi: hostile }, municipalities: [] },
  });
  expect(html).not.toContain('<script');
  expect(html.match(/<\/style>/g)).toHaveLength(1);
  expect(html).not.toContain('<a ');
  expect(html).toContain(
    '&lt;script&gt;alert(1)&lt;/script&gt; **x** | [y](https://x.example) ``` {{ 7 | times: 7 }}',
  );
});

test('the page asks for nothing', () => {
  const { html } = write();
  const addresses = [...html.matchAll(/(?:src|href|url)\s*[=(]\s*["']?([^"')\s]{0,30})/g)].map(
    ([, to]) => to ?? '',
  );
  expect(addresses.length).toBeGreaterThan(0);
  expect(addresses.filter((to) => !to.startsWith('data:'))).toEqual([]);
  expect(html).toContain(`default-src 'none'`);
});

function headOf(hash: string): string {
  return (hash.match(/.{8}/g) ?? []).join(' ');
}
