import type { Words } from './words.fi';

export const sv: Words = {
  events: { textErased: 'En text raderades' },
  texts: { reason: 'Orsak' },
  criteria: {},
};
