import { acts as shared } from '../../i18n/sv/acts';
import { refusals } from '../../i18n/sv/refusals';
import { words } from '../../i18n/sv/words';
import type { Words } from './words.fi';

const up = {
  ...refusals.opening,
  'outside-scope': ({ what }: { readonly what: keyof typeof refusals.outsideScope }) =>
    refusals.outsideScope[what],
  'before-scope': ({ notBefore }: { readonly notBefore: string }) => refusals.beforeScope(notBefore),
};

export const sv: Words = {
  events: {},
  texts: {},
  criteria: {},
  name: 'Öppningar',
  line: {
    opened: (open, invited, of) =>
      open + invited === 0
        ? 'Ingenting är öppnat för klienterna'
        : `För alla ${open}/${of}, för inbjudna ${invited}/${of} tjänster`,
    waiting: (count) => `${count} uppdrag väntar på bekräftelse`,
  },
  changes: {
    up: (step) => `gick upp till ${step}`,
    down: (step) => `togs ner till ${step}`,
    closing: (step) => `stängs till ${step}, bekräftelsen saknas`,
    inUnits: words.ofUnits,
  },
  acts: {
    orderStep: {
      title: 'Öppna',
      fields: { to: 'Steg', types: 'Tidstyper' },
      done: 'öppningen är gjord eller uppdraget givet.',
      refused: up,
    },
    dateStep: {
      title: 'Tidsbestäm öppningen',
      fields: { to: 'Steg', at: 'Tidpunkt', types: 'Tidstyper' },
      done: 'öppningen är tidsbestämd.',
      refused: up,
    },
    confirmStep: {
      title: 'Bekräfta',
      fields: { doneOn: 'Gjort', evidence: 'Vad som kontrollerades med en testbokning' },
      done: 'uppdraget är bekräftat.',
      refused: up,
    },
    withdrawOrder: {
      title: 'Återta uppdraget',
      fields: { reason: shared.reason },
      done: 'uppdraget är återtaget.',
      refused: refusals.opening,
    },
    withdrawDatedStep: {
      title: 'Återta tidsbestämningen',
      fields: { reason: shared.reason },
      done: 'tidsbestämningen är återtagen.',
      refused: refusals.opening,
    },
    orderClosing: {
      title: 'Stäng',
      fields: { to: 'Steg', reason: shared.reason },
      done: 'stängningen är gjord eller uppdraget givet.',
      refused: refusals.opening,
    },
    closeEverything: {
      title: 'Nödstängning',
      fields: { reason: shared.reason },
      done: 'allt är stängt för klienterna.',
      refused: refusals.opening,
    },
  },
};
