import type { CommunicationRow } from '../../domain/programme/programme';
import { choice, editorial, material, optional, type ValueOf } from '../../schema/kit';
import { list, record } from '../../schema/kit-compounds';
import { daysBy, localised, renamedFrom, slug, withoutFormer } from '../../schema/values';

const row = () =>
  record('a row', {
    id: material(
      slug(),
      'Names the row; `communicationDone`, plans and history refer to it. Change it with `renamedFrom` only.',
      'note-to-residents',
    ),
    name: editorial(localised(), 'The row’s name in the communications plan.', {
      fi: 'Tiedote asukkaille',
      sv: 'Meddelande till invånarna',
      en: 'Note to residents',
    }),
    level: optional(
      material(
        choice({
          programme: 'done once, for the whole programme',
          serviceTask: 'done in each service task by itself',
        }),
        'How often it is done.',
      ),
      '`serviceTask`.',
    ),
    direction: editorial(
      choice({ internal: 'to the county’s own people', external: 'to residents, clients and partners' }),
      'Whether it stays within the county.',
    ),
    audience: editorial(localised(), 'To whom it is told.', {
      fi: 'Alueen asukkaat',
      sv: 'Invånarna i området',
      en: 'Residents of the area',
    }),
    message: editorial(localised(), 'What is said, in a sentence; the text itself is written elsewhere.', {
      fi: 'Ajan voi varata verkosta.',
      sv: 'Tiden kan bokas på nätet.',
      en: 'Times can be booked online.',
    }),
    channels: editorial(list(localised(), { atLeast: 1 }), 'By which channels it is told.', [
      { fi: 'Verkkosivut', sv: 'Webbplatsen', en: 'Website' },
    ]),
    responsible: material(
      slug(),
      'The role that does it, by its id in programme.yaml. It is also whose move the row is.',
      'communications-planner',
    ),
    renamedFrom: renamedFrom(),
  });

/** communications.yaml: the rows of the communications plan. */
export const communicationsSchema = record('the communications plan', {
  rows: material(
    list(row()),
    'The rows of the communications plan: what is told, to whom and how. Dates stand in the plans, and rows that come up later are added in Porras.',
  ),
});

export type CommunicationsDocument = ValueOf<typeof communicationsSchema>;

/** The rows with their defaults filled. */
export function buildRows({ rows }: CommunicationsDocument): CommunicationRow[] {
  return rows.map(withoutFormer).map((row) => ({ ...row, level: row.level ?? 'serviceTask' }));
}

/** Under `plan`: the days of rows. */
export const planKeys = {
  programme: {
    communications: optional(
      editorial(
        daysBy('a row'),
        'Planned days of the programme’s own rows of communications.yaml (`level: programme`), by their ids.',
        { 'start-news': '2026-02-16' },
      ),
      'the rows have no planned days, and are never late.',
    ),
  },
  serviceTask: {
    communications: optional(
      editorial(
        daysBy('a row'),
        'Planned days of the rows of communications.yaml that are done in each service task, by their ids.',
        { 'note-to-residents': '2026-09-28' },
      ),
      'the rows have no planned days, and are never late.',
    ),
  },
};
