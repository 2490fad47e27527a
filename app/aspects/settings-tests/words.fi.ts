import type { ActWords } from '../../i18n/act-words';
import type { AspectWords } from '../../i18n/aspect-words';
import { acts as shared } from '../../i18n/fi/acts';
import { words } from '../../i18n/fi/words';
import { plural } from '../../i18n/sentence';
import type * as acts from './acts';
import type * as criteria from './criteria';
import { type SettingsTestEvent, tallyOf } from './settings-tests';

export const fi = {
  name: 'Asetusten testaus',
  events: {
    settingsTested: ({ data: { suite, results } }, { names }) => {
      const { passed, of } = tallyOf(results);
      return `Asetukset testattiin (${names.suite(suite)}): ${passed}/${of} onnistui`;
    },
  },
  texts: { note: 'Saate' },
  criteria: {
    settingsTestsPassed: {
      title: ({ suite }, names) => `Asetukset on testattu: ${names.suite(suite)}`,
      missing: {
        'settings-untested': ({ passed, of }) =>
          passed === 0
            ? `asetuksia ei ole vielä testattu, ${of} ${plural(of, 'testi', 'testiä')}`
            : `asetusten testeistä läpi ${passed}/${of}, muut ajamatta`,
        'settings-failed': ({ passed, of, failed }, { testCase }) =>
          `asetusten testeistä läpi ${passed}/${of}, ei läpi: ${words.listed(failed.map(testCase))}`,
      },
    },
  },
  line: (passed: number, of: number, failed: number) =>
    `${passed}/${of} testiä läpi${failed > 0 ? `, ${failed} ei mennyt läpi` : ''}`,
  acts: {
    testSettings: {
      title: 'Merkitse asetusten testit',
      fields: { suite: 'Testisarja', on: shared.on, note: 'Mitä havaittiin' },
      done: ({ service }, names) => `${names.service(service)}: asetukset on testattu.`,
      refused: {
        'no-such-suite': shared.notThere,
        'no-such-case': shared.notThere,
        'nothing-run': 'Merkitse ainakin yhden testin tulos.',
        'not-yet': shared.notYet,
        'no-such-fact': shared.noSuchFact,
      },
    },
  },
} satisfies AspectWords<SettingsTestEvent, typeof criteria, typeof acts>;

export type Words = Omit<typeof fi, 'acts'> & { readonly acts: ActWords<typeof acts> };
