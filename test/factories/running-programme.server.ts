import { acts } from '../../app/aspects';
import { scopeSubject } from '../../app/aspects/scope/events';
import { bindingHash } from '../../app/aspects/scope/terms';
import { loadDefinitions } from '../../app/definitions/load.server';
import type { Act, RefusalOf, SaidOf } from '../../app/domain/act';
import { day, type Moment } from '../../app/domain/calendar';
import type { Where } from '../../app/domain/programme/role';
import type { Subject } from '../../app/domain/programme/subject';
import { addPerson } from '../../app/operations/add-person.server';
import { applyDefinition } from '../../app/operations/apply-definition.server';
import type { By } from '../../app/operations/by';
import { performEach, type OnEach, type Verdict } from '../../app/operations/perform-each.server';
import { perform, type Outcome, type Performance } from '../../app/operations/perform.server';
import { createPorras, type Porras } from '../../app/operations/porras.server';
import type { Engine } from '../../db/engines.server';
import { metsaranta } from '../fixtures/metsaranta.server';
import { moment } from './moment';

const programme = 'metsaranta';
const serviceTask = 'pohjoinen-tiimi';
const since = day('2026-01-07');

/** The subject of Metsäranta that goes up to clients. */
export const nurse = { service: 'hoitajan-vastaanotto', unit: 'koivulan-asema' };

/** Metsäranta in force in a database of its own, with its founder; its clock stands until it is set. */
export interface RunningProgramme {
  readonly porras: Porras;
  /** The address of the database. */
  readonly url: string;
  readonly founder: By;
  setClock(at: Moment): void;
  /** Adds a person and gives her a role, when one is named. */
  joins(name: string, role?: string, where?: Where, as?: 'holder' | 'substitute'): Promise<By>;
  /** Records all that the gate of the last step asks of the nurse's reception but the approval, and proposes its scope. */
  meetsTheGate(by: Record<'coordinator' | 'keeper', By>, units?: readonly string[]): Promise<void>;
  /** Approves the scope that was proposed last, as it stands. */
  approves(by: By): Promise<Outcome<RefusalOf<typeof acts.approveScope>>>;
  /** Has an act done. */
  does<A extends Act>(by: By, act: A, command: Performance<A>['command']): Promise<Outcome<RefusalOf<A>>>;
  /** Has an act done on several subjects. */
  doesEach<A extends Act, S extends Subject & Partial<SaidOf<A>>>(
    by: By,
    act: A,
    command: OnEach<A, S>['command'],
  ): Promise<Verdict<Outcome<RefusalOf<A>>>[]>;
  drop(): Promise<void>;
}

export async function aRunningProgramme(engine: Engine, journalKey?: string): Promise<RunningProgramme> {
  let now = moment('2026-06-01T08:00:00Z');
  const { url, database, drop } = await engine.fresh();
  const porras = createPorras({ database, clock: () => now, journalKey });
  const founder = await added(undefined, 'Maija Alku');
  const loaded = await loadDefinitions(metsaranta);
  if (!loaded.ok) throw new Error('the fixture is not valid');
  done(await applyDefinition(porras, founder, loaded.documents));

  async function added(by: By | undefined, name: string): Promise<By> {
    const email = `${name.replaceAll(' ', '.')}@metsaranta.example`;
    const outcome = await addPerson(porras, by, { name, email, language: 'fi' });
    if (!outcome.ok) throw new Error(outcome.refusal.reason);
    return { person: outcome.person.id, through: 'web' };
  }

  return {
    porras,
    url,
    founder,
    drop,
    does: (by, act, command) => perform({ porras, by, act, command }),
    doesEach: (by, act, command) => performEach({ porras, by, act, command }),
    setClock: (at) => void (now = at),
    async joins(name, role, where = 'programme', as = 'holder') {
      const by = await added(founder, name);
      const { person } = by;
      if (role)
        done(
          await perform({
            porras,
            by: founder,
            act: acts.grantDuty,
            command: { programme, role, where, person, as, from: since },
          }),
        );
      return by;
    },
    async meetsTheGate({ coordinator, keeper }, units = [nurse.unit]) {
      const on = since;
      const { service } = nurse;
      const shared = { programme, serviceTask, on };
      for (const workshop of ['own-work', 'guidance'])
        done(
          await perform({
            porras,
            by: coordinator,
            act: acts.holdWorkshop,
            command: { ...shared, workshop, present: [], others: 5 },
          }),
        );
      for (const language of ['fi', 'sv', 'en'] as const) {
        const guidance = { service, audience: 'client', language, body: 'Kerro, mikä vaivaa.' } as const;
        done(
          await perform({
            porras,
            by: coordinator,
            act: acts.publishGuidance,
            command: { programme, ...guidance },
          }),
        );
      }
      for (const unit of units)
        done(
          await perform({
            porras,
            by: coordinator,
            act: acts.countTraining,
            command: { ...shared, unit, trained: 3, staff: 4 },
          }),
        );
      const row = { place: serviceTask, row: 'note-to-residents' };
      done(
        await perform({
          porras,
          by: coordinator,
          act: acts.completeCommunication,
          command: { programme, on, ...row },
        }),
      );
      const run = { suite: 'client-booking', results: { 'book-online': true } };
      done(
        await perform({
          porras,
          by: keeper,
          act: acts.testSettings,
          command: { programme, on, service, ...run },
        }),
      );
      const services = [{ service, units, types: ['hoitajan-kaynti'], highestStep: 'open' }];
      const content = { services };
      done(
        await perform({
          porras,
          by: coordinator,
          act: acts.proposeScope,
          command: { programme, serviceTask, content },
        }),
      );
    },
    async approves(by) {
      const rollout = await porras.rollout(programme);
      const proposed = rollout?.scope.get(scopeSubject(serviceTask))?.proposals.at(-1);
      if (!rollout || !proposed) throw new Error('no scope has been proposed');
      const seen = bindingHash(rollout.programme, proposed.content);
      return perform({
        porras,
        by,
        act: acts.approveScope,
        command: { programme, serviceTask, proposal: proposed.number, seen },
      });
    },
  };
}

function done(outcome: { readonly ok: true } | { readonly ok: false; readonly refusal: unknown }): void {
  if (!outcome.ok) throw new Error(`refused: ${JSON.stringify(outcome.refusal)}`);
}
