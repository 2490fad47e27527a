import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { engines } from '../../db/engines.server';
import { tail } from '../../db/journal.server';
import { moment } from '../../test/factories/moment';
import {
  aRunningProgramme,
  nurse,
  type RunningProgramme,
} from '../../test/factories/running-programme.server';
import { acts } from '../aspects';
import { standingOf } from '../aspects/standing/standing';
import type { By } from './by';
import { draftOf, keepDraft } from './drafts.server';
import { enterProgramme } from './enter-programme.server';

const programme = 'metsaranta';
const at = moment('2026-06-10T05:00:00Z');
const before = moment('2026-06-09T05:00:00Z');
const after = moment('2026-06-11T05:00:00Z');

describe.each(engines)('a clock that is set on $name', (engine) => {
  let running: RunningProgramme;
  let keeper: By;
  let coordinator: By;
  beforeEach(async () => {
    running = await aRunningProgramme(engine);
    coordinator = await running.joins('Kaarina Lehto', 'coordinator');
    keeper = await running.joins('Eero Niemi', 'system-keeper');
  });
  afterEach(() => running.drop());

  /** When the last event was recorded. */
  const lastRecorded = async () => (await tail(running.porras.database, programme, 0)).at(-1)?.recordedAt;
  /** The moment that counts as now, and whether the dated step has been taken. */
  const seen = async () => {
    const outcome = await enterProgramme(running.porras, keeper.person, programme);
    if (!outcome.ok) throw new Error(outcome.refusal.reason);
    const { rollout, now } = outcome.entered;
    return { now, ordered: standingOf(rollout, nurse).pending !== undefined };
  };
  const dateNurse = async () => {
    await running.meetsTheGate({ coordinator, keeper });
    await running.approves(await running.joins('Olavi Salmi', 'head-nurse', 'serviceTask:pohjoinen-tiimi'));
    const [verdict] = await running.doesEach(keeper, acts.dateStep, {
      programme,
      subjects: [nurse],
      to: 'open',
      at,
    });
    expect(verdict?.outcome.ok).toBe(true);
  };

  test('set back, nothing is recorded before what there is, and the last of it counts as now', async () => {
    running.setClock(after);
    await running.joins('Ville Koivu', 'station-supervisor', 'unit:koivulan-asema');
    running.setClock(before);
    await running.joins('Maija Mänty', 'station-supervisor', 'unit:mantylan-asema');
    expect(await lastRecorded()).toBe(after);
    expect((await seen()).now).toBe(after);
    // What Porras knew at the end of a day is what it knew, whatever the clock says since.
    expect((await running.porras.rolloutAsOf(programme, before))?.head.sequence).toBeLessThan(
      (await running.porras.rollout(programme))?.head.sequence ?? 0,
    );
  });

  test('set back before the moment of a dated step, the step waits for it again unless more was recorded', async () => {
    await dateNurse();
    running.setClock(before);
    expect((await seen()).ordered).toBe(false);
    running.setClock(after);
    expect((await seen()).ordered).toBe(true);
    running.setClock(before);
    expect((await seen()).ordered).toBe(false);
    running.setClock(after);
    await running.joins('Ville Koivu', 'station-supervisor', 'unit:koivulan-asema');
    running.setClock(before);
    expect((await seen()).ordered).toBe(true);
  });

  test('what somebody was writing is there whatever the clock says', async () => {
    running.setClock(after);
    await keepDraft(running.porras, keeper.person, 'form', 'Kesken jäi');
    running.setClock(before);
    expect(await draftOf(running.porras, keeper.person, 'form')).toBe('Kesken jäi');
    await keepDraft(running.porras, keeper.person, 'form', 'Valmis');
    expect(await draftOf(running.porras, keeper.person, 'form')).toBe('Valmis');
  });
});
