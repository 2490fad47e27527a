import type { AspectWords } from '../../i18n/aspect-words';
import { words } from '../../i18n/fi/words';
import { plural } from '../../i18n/sentence';
import type * as criteria from './criteria';
import type { SettingsTestEvent } from './settings-tests';
import { tallyOf } from './settings-tests';

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
} satisfies AspectWords<SettingsTestEvent, typeof criteria>;

export type Words = typeof fi;
