import { plural } from '../../i18n/sentence';

export const fi = {
  name: 'Avaukset',
  line: {
    opened: (open: number, invited: number, of: number) =>
      open + invited === 0
        ? 'Asiakkaille ei ole avattu mitään'
        : `Kaikille ${open}/${of}, kutsutuille ${invited}/${of} palvelua`,
    waiting: (count: number) =>
      `${count} ${plural(count, 'toimeksianto odottaa', 'toimeksiantoa odottaa')} vahvistusta`,
  },
};

export type Words = typeof fi;
