import type { Engine } from '../../db/engines.server';
import { loadDefinitions } from '../../app/definitions/load.server';
import { bindingHash } from '../../app/aspects/scope/terms';
import { scopeSubject } from '../../app/aspects/scope/events';
import { day, type Moment } from '../../app/domain/calendar';
import type { Where } from '../../app/domain/programme/role';
import type { By } from '../../app/operations/by';
import { addPerson } from '../../app/operations/add-person.server';
import { applyDefinition } from '../../app/operations/apply-definition.server';
import { approveScope } from '../../app/operations/approve-scope.server';
import { completeCommunication } from '../../app/operations/complete-communication.server';
import { countTraining } from '../../app/operations/count-training.server';
import { grantDuty } from '../../app/operations/grant-duty.server';
import { holdWorkshop } from '../../app/operations/hold-workshop.server';
import { createPorras, type Porras } from '../../app/operations/porras.server';
import { proposeScope } from '../../app/operations/propose-scope.server';
import { publishGuidance } from '../../app/operations/publish-guidance.server';
import { testSettings } from '../../app/operations/test-settings.server';
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
  approves(by: By): ReturnType<typeof approveScope>;
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
    setClock: (at) => void (now = at),
    async joins(name, role, where = 'programme', as = 'holder') {
      const by = await added(founder, name);
      const { person } = by;
      if (role) done(await grantDuty(porras, founder, { programme, role, where, person, as, from: since }));
      return by;
    },
    async meetsTheGate({ coordinator, keeper }, units = [nurse.unit]) {
      const on = since;
      const { service } = nurse;
      const shared = { programme, serviceTask, on };
      for (const workshop of ['own-work', 'guidance'])
        done(await holdWorkshop(porras, coordinator, { ...shared, workshop, present: [], others: 5 }));
      for (const language of ['fi', 'sv', 'en'] as const) {
        const guidance = { service, audience: 'client', language, body: 'Kerro, mikä vaivaa.' } as const;
        done(await publishGuidance(porras, coordinator, { programme, ...guidance }));
      }
      for (const unit of units)
        done(await countTraining(porras, coordinator, { ...shared, unit, trained: 3, staff: 4 }));
      const row = { place: serviceTask, row: 'note-to-residents' };
      done(await completeCommunication(porras, coordinator, { programme, on, ...row }));
      const run = { suite: 'client-booking', results: { 'book-online': true } };
      done(await testSettings(porras, keeper, { programme, on, service, ...run }));
      const services = [{ service, units, types: ['hoitajan-kaynti'], highestStep: 'open' }];
      const content = { services };
      done(await proposeScope(porras, coordinator, { programme, serviceTask, content }));
    },
    async approves(by) {
      const rollout = await porras.rollout(programme);
      const proposed = rollout?.scope.get(scopeSubject(serviceTask))?.proposals.at(-1);
      if (!rollout || !proposed) throw new Error('no scope has been proposed');
      const seen = bindingHash(rollout.programme, proposed.content);
      return approveScope(porras, by, { programme, serviceTask, proposal: proposed.number, seen });
    },
  };
}

function done(outcome: { readonly ok: true } | { readonly ok: false; readonly refusal: unknown }): void {
  if (!outcome.ok) throw new Error(`refused: ${JSON.stringify(outcome.refusal)}`);
}
