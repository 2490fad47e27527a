import type { ActWords } from '../../i18n/act-words';
import type { AspectWords } from '../../i18n/aspect-words';
import { acts as shared } from '../../i18n/fi/acts';
import { words } from '../../i18n/fi/words';
import { capital, plural } from '../../i18n/sentence';
import type * as acts from './acts';
import type * as criteria from './criteria';
import type { PlanEvent } from './plan';

const { short, full } = words.dates;

export const fi = {
  name: 'Suunnitelma',
  events: {
    dateMoved: ({ data: { item, from, to } }, { names }) =>
      `${capital(names.planItem(item))}: uusi päivä on ${full(to)}${from === undefined ? '' : ` (oli ${full(from)})`}`,
    moveWithdrawn: ({ data }, { names }) => `${capital(names.planItem(data.item))}: siirto peruttiin`,
  },
  texts: { reason: 'Syy' },
  criteria: {
    dayReached: {
      title: ({ day }) => `Aikaisintaan ${full(day)}`,
      missing: { 'day-ahead': ({ day }) => `päivä ${full(day)} on vasta edessä` },
    },
  },
  line: (moved: number) =>
    moved === 0 ? 'Päiviä ei ole siirretty' : `${moved} ${plural(moved, 'päivä', 'päivää')} siirretty`,
  /** What has a day in the plan; its service or unit is named before. */
  items: {
    from: (phase: string) => `vaiheen ${phase} alku`,
    to: (phase: string) => `vaiheen ${phase} loppu`,
    step: (step: string) => `porras ${step}`,
    workshop: (name: string) => `työpaja ${name}`,
    communication: (name: string) => `viestintä ${name}`,
    training: 'koulutus',
    guidance: 'ohje',
    'settings-tests': 'asetusten testaus',
    'staff-booking': 'ammattilaisten varausten laskenta',
    'contact-person': 'yhteyshenkilön nimeäminen',
    scope: 'rajauspäätös',
    activity: (name: string) => name,
  },
  changes: {
    moved: (step: string, from: string | undefined, to: string) =>
      `portaan ${step} uusi päivä on ${short(to)}${from === undefined ? '' : ` (oli ${short(from)})`}`,
  },
  acts: {
    moveDate: {
      title: 'Siirrä päivä',
      fields: { to: 'Uusi päivä', reason: shared.reason },
      done: ({ item, to }, names) => `${names.planItem(item)}: uusi päivä on ${full(to)}.`,
      refused: {
        'no-such-place': shared.notThere,
        'no-such-item': shared.notThere,
        'there-already': 'Se on suunniteltu jo tälle päivälle.',
      },
    },
    withdrawMove: {
      title: 'Peru siirto',
      fields: { reason: shared.reason },
      done: ({ item }, names) => `${names.planItem(item)}: siirto on peruttu.`,
      refused: { 'not-moved': 'Päivää ei ole siirretty.' },
    },
  },
} satisfies AspectWords<PlanEvent, typeof criteria, typeof acts>;

export type Words = Omit<typeof fi, 'acts'> & { readonly acts: ActWords<typeof acts> };
