import type { ActWords } from '../../i18n/act-words';
import type { AspectWords } from '../../i18n/aspect-words';
import { acts as shared } from '../../i18n/fi/acts';
import { refusals } from '../../i18n/fi/refusals';
import { words } from '../../i18n/fi/words';
import { plural } from '../../i18n/sentence';
import type * as acts from './acts';

const up = {
  ...refusals.opening,
  'outside-scope': ({ what }: { readonly what: keyof typeof refusals.outsideScope }) =>
    refusals.outsideScope[what],
  'before-scope': ({ notBefore }: { readonly notBefore: string }) => refusals.beforeScope(notBefore),
};

export const fi = {
  events: {},
  texts: {},
  criteria: {},
  name: 'Avaukset',
  line: {
    opened: (open: number, invited: number, of: number) =>
      open + invited === 0
        ? 'Asiakkaille ei ole avattu mitään'
        : `Kaikille ${open}/${of}, kutsutuille ${invited}/${of} palvelua`,
    waiting: (count: number) =>
      `${count} ${plural(count, 'toimeksianto odottaa', 'toimeksiantoa odottaa')} vahvistusta`,
  },
  changes: {
    up: (step: string) => `nousi portaalle ${step}`,
    down: (step: string) => `laskettiin portaalle ${step}`,
    closing: (step: string) => `suljetaan portaalle ${step}, vahvistus puuttuu`,
    inUnits: words.ofUnits,
  },
  acts: {
    orderStep: {
      title: 'Avaa',
      fields: { to: 'Porras', types: 'Aikatyypit' },
      done: 'avaus on tehty tai toimeksianto annettu.',
      refused: up,
    },
    dateStep: {
      title: 'Ajasta avaus',
      fields: { to: 'Porras', at: 'Hetki', types: 'Aikatyypit' },
      done: 'avaus on ajastettu.',
      refused: up,
    },
    confirmStep: {
      title: 'Vahvista',
      fields: { doneOn: 'Tehty', evidence: 'Mitä koevarauksessa tarkistettiin' },
      done: 'toimeksianto on vahvistettu.',
      refused: up,
    },
    withdrawOrder: {
      title: 'Peru toimeksianto',
      fields: { reason: shared.reason },
      done: 'toimeksianto on peruttu.',
      refused: refusals.opening,
    },
    withdrawDatedStep: {
      title: 'Peru ajastus',
      fields: { reason: shared.reason },
      done: 'ajastus on peruttu.',
      refused: refusals.opening,
    },
    orderClosing: {
      title: 'Sulje',
      fields: { to: 'Porras', reason: shared.reason },
      done: 'sulkeminen on tehty tai toimeksianto annettu.',
      refused: refusals.opening,
    },
    closeEverything: {
      title: 'Hätäsulku',
      fields: { reason: shared.reason },
      done: 'kaikki on suljettu asiakkailta.',
      refused: refusals.opening,
    },
  },
} satisfies AspectWords<never, Readonly<Record<never, never>>, typeof acts>;

export type Words = Omit<typeof fi, 'acts'> & { readonly acts: ActWords<typeof acts> };
