import type { Words } from './words.fi';

export const sv: Words = {
  name: 'Öppningar',
  line: {
    opened: (open, invited, of) =>
      open + invited === 0
        ? 'Ingenting är öppnat för klienterna'
        : `För alla ${open}/${of}, för inbjudna ${invited}/${of} tjänster`,
    waiting: (count) => `${count} uppdrag väntar på bekräftelse`,
  },
};
