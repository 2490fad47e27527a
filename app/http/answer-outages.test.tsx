import { expect, test, vi } from 'vitest';
import { DatabaseUnusable, JournalDamaged } from '../../db/database-unusable.server';
import { aBuild } from '../../test/factories/build.server';
import { requestFailed } from '../telemetry/channels.server';
import { faultOf } from '../telemetry/fault.server';
import { serve } from './serve.server';

const locked = () => new DatabaseUnusable('locked', 'file:porras.db');
/** As the driver throws what happened in a query: around the cause, with every value. */
const inQuery = () =>
  Object.assign(new Error('Failed query'), {
    query: 'insert …',
    params: ['Maija Mallikas'],
    cause: locked(),
  });

function throwing(thrown: unknown) {
  return () => {
    throw thrown as Error;
  };
}

const pages = aBuild({
  page: { default: () => <p>Fine</p>, loader: throwing(inQuery()), action: throwing(locked()) },
  paper: { loader: throwing(locked()) },
  damaged: { loader: throwing(new JournalDamaged('county', 7, 'missing')) },
  bug: { default: () => <p>Fine</p>, loader: throwing(new Error('a bug')) },
  refused: { loader: throwing(new Response('no', { status: 403 })) },
});

async function answers(path: string, form?: Readonly<Record<string, string>>) {
  const failures: unknown[] = [];
  const end = requestFailed.listen(({ error }) => failures.push(error));
  // What the frame that stands in for our own error page says besides.
  const aside = vi.spyOn(console, 'error').mockReturnValue();
  const built = { pages, files: (_: unknown, __: unknown, next: () => void) => next() };
  const probes = { unfit: () => Promise.resolve(undefined) };
  const outcome = await serve({ host: '127.0.0.1', port: 0, proxies: 0 }, built, probes);
  if (!outcome.ok) throw new Error(outcome.refusal.reason);
  const { address, stop } = outcome.serving;
  try {
    const { status, headers } = await fetch(address + path, {
      headers: { Origin: address },
      ...(form && { method: 'POST', body: new URLSearchParams(form) }),
    });
    return { status, retry: headers.get('Retry-After'), failures };
  } finally {
    end();
    aside.mockRestore();
    await stop();
  }
}

test('while the database cannot be used, pages and papers are out of order and say when to ask again', async () => {
  for (const path of ['/page', '/paper', '/damaged'])
    expect(await answers(path)).toMatchObject({ status: 503, retry: '10' });
  expect(await answers('/page', { reason: 'Maija' })).toMatchObject({ status: 503, retry: '10' });
});

test('a bug is no outage, and neither is a refusal', async () => {
  expect(await answers('/bug')).toMatchObject({ status: 500, retry: null });
  expect(await answers('/refused')).toMatchObject({ status: 403, retry: null });
});

test('an outage is told, and told without what anyone typed', async () => {
  const { failures } = await answers('/page');
  expect(failures).toHaveLength(1);
  const fault = JSON.stringify(faultOf(failures[0]));
  expect(fault).toContain('Another program has kept it locked');
  expect(fault).not.toContain('Maija');
});
