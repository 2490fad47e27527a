import { expect, test } from 'vitest';
import { explainFaults, readEnvironment, type Environment, type Purpose } from './environment.server';

const secret = 'x'.repeat(32);

function environment(variables: Record<string, string>, purpose: Purpose = 'production'): Environment {
  const read = readEnvironment({ PORRAS_SESSION_SECRET: secret, ...variables }, purpose);
  if (!read.ok) throw new Error(read.faults.join('\n'));
  return read.environment;
}

function faults(variables: Record<string, string>, purpose: Purpose = 'production'): readonly string[] {
  const read = readEnvironment({ PORRAS_SESSION_SECRET: secret, ...variables }, purpose);
  return read.ok ? [] : read.faults;
}

test('a secret alone is enough: everything else has a default that only this machine can reach', () => {
  expect(environment({})).toEqual({
    database: 'file:var/porras.db',
    sessionSecret: secret,
    host: '127.0.0.1',
    port: 3000,
    proxies: 0,
    log: 'info',
  });
});

test('the log tells as much as is wanted, in one of three measures', () => {
  for (const log of ['info', 'debug', 'silent']) expect(environment({ PORRAS_LOG: log }).log).toBe(log);
  expect(faults({ PORRAS_LOG: 'loud' })).toEqual(['PORRAS_LOG must be one of: info, debug, silent']);
});

test('a token for the metrics is as long as any secret', () => {
  expect(environment({}).metricsToken).toBeUndefined();
  expect(environment({ PORRAS_METRICS_TOKEN: secret }).metricsToken).toBe(secret);
  expect(faults({ PORRAS_METRICS_TOKEN: secret.slice(1) })).toHaveLength(1);
});

test('the demo has a database of its own, and needs no secret', () => {
  expect(environment({ PORRAS_SESSION_SECRET: '' }, 'demo').database).toBe('file:var/demo.db');
  expect(environment({ PORRAS_DATABASE: 'file:/srv/porras.db' }, 'demo').database).toBe(
    'file:/srv/porras.db',
  );
});

test('production does not start without a session secret, or with a short one', () => {
  expect(faults({ PORRAS_SESSION_SECRET: '' })).toEqual([expect.stringContaining('is missing')]);
  expect(faults({ PORRAS_SESSION_SECRET: 'x'.repeat(31) })).toEqual([
    expect.stringContaining('is too short'),
  ]);
  expect(faults({ PORRAS_SESSION_SECRET: 'x'.repeat(32) })).toEqual([]);
});

test('a short journal key is refused, a missing one only warned about', () => {
  expect(faults({ PORRAS_JOURNAL_KEY: 'x'.repeat(31) })).toHaveLength(1);
  const warnings = (variables: Record<string, string>) => {
    const read = readEnvironment({ PORRAS_SESSION_SECRET: secret, ...variables }, 'production');
    return read.ok && read.warnings;
  };
  expect(warnings({})).toEqual([expect.stringContaining('PORRAS_JOURNAL_KEY is not set')]);
  expect(warnings({ PORRAS_JOURNAL_KEY: secret })).toEqual([]);
});

test.each(['0', '1', '65535'])('port %s is one', (port) => {
  expect(environment({ PORT: port }).port).toBe(Number(port));
});

test.each(['65536', '-1', 'http', '3000.5', '1e3'])('port %s is none', (port) => {
  expect(faults({ PORT: port })).toEqual(['PORT must be a whole number from 0 to 65535']);
});

test('the origin is an address without a path', () => {
  expect(environment({ PORRAS_ORIGIN: 'https://porras.example.fi/' }).origin).toBe(
    'https://porras.example.fi',
  );
  for (const origin of ['porras.example.fi', 'https://porras.example.fi/x', 'ftp://porras.example.fi']) {
    expect(faults({ PORRAS_ORIGIN: origin })).toHaveLength(1);
  }
});

test('a database is an SQLite file', () => {
  expect(faults({ PORRAS_DATABASE: 'postgres://localhost/porras' })).toHaveLength(1);
  expect(faults({ PORRAS_DATABASE: 'file:' })).toHaveLength(1);
});

test('all faults are told at once, each beginning with its variable', () => {
  const told = faults({ PORT: 'x', PORRAS_DATABASE: 'x', PORRAS_SESSION_SECRET: '', PORRAS_ORIGIN: 'x' });
  expect(told.map((fault) => fault.split(' ')[0]).toSorted()).toEqual([
    'PORRAS_DATABASE',
    'PORRAS_ORIGIN',
    'PORRAS_SESSION_SECRET',
    'PORT',
  ]);
  expect(explainFaults(told).split('\n')).toHaveLength(6);
});
