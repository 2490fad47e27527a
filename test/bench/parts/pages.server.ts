import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { acts } from '../../../app/aspects';
import { momentFrom, type Day } from '../../../app/domain/calendar';
import { startSession } from '../../../app/http/session.server';
import { perform } from '../../../app/operations/perform.server';
import { findPerson } from '../../../db/persons.server';
import { startServer, type Running } from '../../journeys/running.server';
import { seeded, type Seeded } from '../county/seeded.server';
import { compared, timed, type Figure } from '../figure';
import { fetched, loaded, type Asked, type Load } from '../load';
import { sizes, subjectsOf } from '../sizes';
import { middleOf, quantile, ratioOf } from '../statistics';

const sessionSecret = 'a secret of the bench, and of nobody else';
const rounds = 5;
const seconds = 1;
const concurrency = 4;

/** The pages that are asked for: by what name, where below the programme, in which role, and what is to be flat. */
const pages = [
  { name: 'overview', path: '', role: 'coordinator', flat: false },
  {
    name: 'service page',
    path: '/service-tasks/lastensuojelu?service=palvelu-2-1',
    role: 'coordinator',
    flat: true,
  },
  { name: 'units page', path: '/switchboard/palvelu-2-1', role: 'technical-admin', flat: false },
] as const;

type PageName = (typeof pages)[number]['name'];

/** What one size of county has come to, page by page. */
interface Measured {
  readonly loads: Record<PageName, Load[]>;
  /** Milliseconds of the first request after an event was recorded. */
  readonly afterEvent: Record<PageName, number[]>;
}

/** The built server with counties of three sizes, each in a process of its own, asked in turns. */
export async function pagesPart(today: Day): Promise<Figure[]> {
  const folder = await mkdtemp(join(tmpdir(), 'porras-bench-'));
  const counties: County[] = [];
  try {
    for (const units of sizes)
      counties.push(await opened(units, `file:${join(folder, `${units}.db`)}`, today));
    for (const county of counties) for (const page of pages) await fetched(await county.page(page));
    const measured = new Map(counties.map(({ units }) => [units, nothing()]));
    for (let round = 0; round < rounds; round += 1) {
      for (const page of pages) {
        for (const county of counties) {
          const { loads, afterEvent } = measured.get(county.units) ?? nothing();
          const asked = await county.page(page);
          await county.happens();
          const from = performance.now();
          await fetched(asked);
          afterEvent[page.name].push(performance.now() - from);
          loads[page.name].push(await loaded(asked, seconds, concurrency));
        }
      }
    }
    return pages.flatMap((page) => sizes.flatMap((units) => figuresOf(page, units, measured)));
  } finally {
    for (const { close } of counties) await close();
    await rm(folder, { recursive: true, force: true });
  }
}

function nothing(): Measured {
  return {
    loads: { overview: [], 'service page': [], 'units page': [] },
    afterEvent: { overview: [], 'service page': [], 'units page': [] },
  };
}

interface County {
  readonly units: number;
  readonly page: (page: (typeof pages)[number]) => Promise<Asked>;
  /** Records an event, so that the next page has to catch up. */
  readonly happens: () => Promise<void>;
  readonly close: () => Promise<void>;
}

async function opened(units: number, url: string, today: Day): Promise<County> {
  const { database, porras, programme, cast } = await seeded(url, { units, today });
  const server: Running = await startServer({ PORRAS_DATABASE: url, PORRAS_SESSION_SECRET: sessionSecret });
  const cookies = new Map<string, Promise<string>>();
  let counted = 0;
  return {
    units,
    page: async ({ path, role }) => {
      const cookie = cookies.get(role) ?? cookieOf({ database, porras, programme, cast }, role);
      cookies.set(role, cookie);
      return { address: `${server.address}/${programme}${path}`, cookie: await cookie };
    },
    happens: async () => {
      const by = { person: cast('trainer'), through: 'web' } as const;
      const count = {
        serviceTask: 'lastensuojelu',
        unit: 'palvelupiste-1',
        trained: 10,
        // The same count is not recorded twice.
        staff: 100 + (counted += 1),
        on: today,
      };
      const outcome = await perform({
        porras,
        by,
        act: acts.countTraining,
        command: { programme, ...count },
      });
      if (!outcome.ok) throw new Error(`refused: ${JSON.stringify(outcome.refusal)}`);
    },
    close: async () => {
      await server.stop();
      await database.close();
    },
  };
}

async function cookieOf({ database, cast }: Seeded, role: string): Promise<string> {
  const person = await findPerson(database, cast(role));
  if (!person) throw new Error(`nobody is ${role}`);
  const door = { database, clock: () => momentFrom(Date.now()), sessionSecret };
  const headers = await startSession(door, new Request('http://127.0.0.1'), person);
  return headers
    .getSetCookie()
    .map((one) => one.split(';')[0])
    .join('; ');
}

const flatEnough = 1.5;

function figuresOf(
  { name, flat }: (typeof pages)[number],
  units: number,
  measured: ReadonlyMap<number, Measured>,
): Figure[] {
  const { loads, afterEvent } = measured.get(units) ?? nothing();
  const smallest = measured.get(sizes[0]) ?? nothing();
  const against = { what: subjectsOf(sizes[0]) };
  const goal = flat && units !== sizes[0] && { ratioAtMost: flatEnough };
  const typical = (all: readonly Load[]) => all.map(({ times }) => quantile(times, 0.5));
  const what = `${name}, ${subjectsOf(units)}`;
  const perSecond = middleOf(loads[name].map((load) => load.perSecond));
  return [
    {
      what,
      unit: 'requests/s',
      value: perSecond.median,
      spread: perSecond.spread,
      samples: loads[name].length,
    },
    timed(
      `${what}: p95`,
      loads[name].map(({ times }) => quantile(times, 0.95)),
    ),
    {
      ...timed(`${what}: median`, typical(loads[name])),
      ...compared({ ...against, ...goal }, ratioOf(typical(loads[name]), typical(smallest.loads[name]))),
    },
    timed(`${what}: first after an event`, afterEvent[name], {
      ...against,
      samples: smallest.afterEvent[name],
    }),
    { what: `${what}: length`, unit: 'kB', value: (loads[name].at(-1)?.bytes ?? 0) / 1024 },
  ];
}
