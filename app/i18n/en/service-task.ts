import type { Catalogue } from '../catalogue';

export const serviceTask: Catalogue['serviceTask'] = {
  stairs: (name) => `Steps: ${name}`,
  now: 'now',
  next: 'next',
  services: 'Services',
  columns: {
    service: 'Service',
    step: 'Step',
    units: 'Units',
    next: 'Next step',
    part: 'Part',
    state: 'State',
    standing: 'How it stands',
  },
  allUnits: 'All units',
  parts: 'Parts of the work',
  aspects: {
    contactPersons: 'Contact persons',
    workshops: 'Workshops',
    scope: 'Scope',
    guidance: 'Guidance',
    training: 'Training',
    communications: 'Communication',
    settingsTests: 'Settings tests',
    staffBooking: 'Staff booking',
    opening: 'Openings',
    plan: 'Plan',
  },
  deviations: 'Deviations from the model',
};
