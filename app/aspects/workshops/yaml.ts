import type { WorkshopTemplate } from '../../domain/programme/programme';
import { editorial, material, optional, type ValueOf } from '../../schema/kit';
import { list, record } from '../../schema/kit-compounds';
import { daysBy, localised, renamedFrom, slug, withoutFormer } from '../../schema/values';

const workshop = () =>
  record('a workshop', {
    id: material(
      slug(),
      'Names the workshop; criteria, plans and history refer to it. Change it with `renamedFrom` only.',
      'own-work',
    ),
    name: editorial(localised(), 'The workshop’s name.', {
      fi: 'Oma työ ja ajat',
      sv: 'Det egna arbetet och tiderna',
      en: 'Our work and our times',
    }),
    content: editorial(localised(), 'What the workshop is about, for those who are invited to it.', {
      fi: 'Mitkä ajat sopivat verkkoon',
      sv: 'Vilka tider som passar på nätet',
      en: 'Which times suit online booking',
    }),
    renamedFrom: renamedFrom(),
  });

/** In rollout.yaml. */
export const rolloutKeys = {
  workshops: material(
    list(workshop()),
    'The workshop programme, in order. An empty list when no workshops are held.',
  ),
};

export function buildWorkshops(workshops: ValueOf<typeof rolloutKeys.workshops>): WorkshopTemplate[] {
  return workshops.map(withoutFormer);
}

/** Under `plan`: the days of workshops. */
export const planKeys = {
  serviceTask: {
    workshops: optional(
      editorial(daysBy('a workshop'), 'Planned days of the workshops, by the ids of rollout.yaml.', {
        'own-work': '2026-04-14',
        guidance: '2026-05-19',
      }),
      'the workshops have no planned days, and are never late.',
    ),
  },
};
