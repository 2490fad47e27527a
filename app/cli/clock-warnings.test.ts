import { describe, expect, test } from 'vitest';
import { engines } from '../../db/engines.server';
import { moment } from '../../test/factories/moment';
import { aRunningProgramme } from '../../test/factories/running-programme.server';
import { clockWarnings } from './clock-warnings.server';

describe.each(engines)('a clock behind the journal on $name', (engine) => {
  test('is told of, stream by stream, until it has caught up but for minutes', async () => {
    const running = await aRunningProgramme(engine);
    const { database } = running.porras;
    running.setClock(moment('2031-01-01T00:00:00Z'));
    // The person is in the stream of the installation, her duty in that of the programme.
    await running.joins('Ville Koivu', 'station-supervisor', 'unit:koivulan-asema');
    expect(await clockWarnings(database, moment('2030-12-31T23:55:00Z'))).toEqual([]);
    const warnings = await clockWarnings(database, moment('2030-12-31T23:54:59.999Z'));
    expect(warnings).toHaveLength(2);
    expect(warnings.join()).toContain('journal of metsaranta was last written at 2031-01-01T00:00:00.000Z');
    await running.drop();
  });
});
