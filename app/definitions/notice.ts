import type { Notice } from '../domain/programme/service-task';

/** Reads `24 hours`, `28 days` or `1 working day`; the schema has seen to the form. */
export function noticeOf(text: string): Notice {
  const [amount = '', ...unit] = text.split(' ');
  const plural = unit.join(' ').replace(/s?$/, 's') as Notice['unit'];
  return { amount: Number(amount), unit: plural };
}

/** The longest that a notice can be, in hours: a working day counts with the weekend that may stand before it. */
export function atMostHours({ amount, unit }: Notice): number {
  switch (unit) {
    case 'hours':
      return amount;
    case 'days':
      return amount * 24;
    case 'working days':
      return (amount + 2 * Math.ceil(amount / 5)) * 24;
  }
}
