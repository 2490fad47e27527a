import { plural } from '../../i18n/sentence';
import type { Words } from './words.fi';

export const en: Words = {
  name: 'Openings',
  line: {
    opened: (open, invited, of) =>
      open + invited === 0
        ? 'Nothing has been opened to clients'
        : `To everyone ${open}/${of}, by invitation ${invited}/${of} services`,
    waiting: (count) => `${count} ${plural(count, 'order is', 'orders are')} awaiting confirmation`,
  },
};
