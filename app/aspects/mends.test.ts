import { expect, test } from 'vitest';
import { aRollout } from '../../test/factories/rollout';
import { metsaranta } from '../../test/fixtures/metsaranta.server';
import { buildProgramme } from '../definitions/build-programme';
import { loadDefinitions } from '../definitions/load.server';
import type { Mending } from '../domain/ground';
import { stairOf } from '../domain/programme/stair';
import { subjectsEver } from '../domain/programme/subject';
import { gateOf } from '../judgement/answer';
import { askRequirement, criterionOf } from '../judgement/ask';
import { actNamed, criteria } from '.';

/** What would mend each criterion at each gate of a programme in which nothing has happened yet, by its kind. */
async function mendingsIn(folder: string): Promise<{ readonly kind: string; readonly by: Mending[] }[]> {
  const loaded = await loadDefinitions(folder);
  if (!loaded.ok) throw new Error(`${folder} is not valid`);
  const programme = buildProgramme(loaded.documents);
  const rollout = aRollout(programme);
  return [...programme.services.values()].flatMap((service) =>
    subjectsEver(service).flatMap((subject) =>
      stairOf(programme, service.id).steps.flatMap((step) => {
        const asked = { ...subject, serviceTask: service.serviceTask, step: step.id };
        return gateOf(programme, service.serviceTask, step).map((asks) => ({
          kind: asks.criterion,
          by: [
            ...criterionOf(rollout.rules, asks).mending(
              rollout,
              asked,
              asks,
              programme.startsOn,
              askRequirement,
            ),
          ],
        }));
      }),
    ),
  );
}

test('every criterion is asked somewhere, and what it says would mend it is an act that can be done from a form', async () => {
  const found = (await Promise.all(['config/pohjois-karjala', metsaranta].map(mendingsIn))).flat();
  expect(new Set(found.map(({ kind }) => kind))).toEqual(new Set(Object.keys(criteria)));
  for (const [kind, { mends }] of Object.entries<{ readonly mends?: unknown }>(criteria)) {
    const by = found.filter((one) => one.kind === kind).flatMap((one) => one.by);
    expect(by.length > 0, kind).toBe(mends !== undefined);
    for (const { act: name, about } of by) {
      const act = actNamed(name);
      // What has no command has no plain form either.
      expect(act?.command, `${kind}: ${name}`).toBeDefined();
      expect(Object.keys(about).toSorted(), name).toEqual(Object.keys(act?.about ?? {}).toSorted());
    }
  }
});
