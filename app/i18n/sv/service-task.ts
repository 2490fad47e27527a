import type { Catalogue } from '../catalogue';

export const serviceTask: Catalogue['serviceTask'] = {
  stairs: (name) => `Trappsteg: ${name}`,
  now: 'nu',
  next: 'nästa',
  services: 'Tjänster',
  columns: {
    service: 'Tjänst',
    step: 'Trappsteg',
    units: 'Enheter',
    next: 'Nästa trappsteg',
    part: 'Del',
    state: 'Status',
    standing: 'Läge',
  },
  allUnits: 'Alla enheter',
  parts: 'Arbetets delar',
  aspects: {
    contactPersons: 'Kontaktpersoner',
    workshops: 'Verkstäder',
    scope: 'Avgränsning',
    guidance: 'Anvisningar',
    training: 'Utbildning',
    communications: 'Kommunikation',
    settingsTests: 'Test av inställningar',
    staffBooking: 'De anställdas tidsbokning',
    opening: 'Öppningar',
    plan: 'Plan',
  },
  deviations: 'Avvikelser från modellen',
};
