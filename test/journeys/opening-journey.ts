import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { Day } from '../../app/domain/calendar';
import { catalogueOf } from '../../app/i18n/catalogues';
import type { Visitor, Width } from './browser.server';
import { readPaper } from './paper.server';
import { porrasDone, type Surroundings } from './running.server';

const { scope, switchboard, clients } = catalogueOf('fi');

/** The roles of the journey. Which of the programme's plays each is the stage's. */
export type Part = 'coordinator' | 'approver' | 'opener' | 'closer';

/** What the journey is played on: one service in one unit, whose gate lacks nothing but the approved scope. */
export interface Stage {
  readonly surroundings: Surroundings;
  /** Where papers may be written. */
  readonly folder: string;
  readonly programme: string;
  readonly serviceTask: { readonly id: string; readonly name: string };
  readonly service: { readonly id: string; readonly name: string; readonly clientName: string };
  readonly unit: string;
  /** The step that the service stands on, the one that admits everyone, and the one that it is closed to. */
  readonly steps: Readonly<
    Record<'from' | 'open' | 'closed', { readonly id: string; readonly name: string }>
  >;
  readonly proposal: number;
  /** The one way in. */
  readonly address: string;
  /** The day of each of the five acts. */
  readonly days: readonly [Day, Day, Day, Day, Day];
  /** Has it become this day for the server. */
  readonly becomes: (day: Day) => Promise<void>;
  /** Somebody who is signed in as a part, on the page that she asked for. */
  readonly as: (part: Part, path: string, width?: Width) => Promise<Visitor>;
  /** Somebody who is nobody to Porras, and whose browser runs no scripts. */
  readonly client: () => Promise<Visitor>;
}

/** Plays the journey of an opening: five tests, a day each, and one that looks back on all of them. */
export function playOpening(stageOf: () => Stage): void {
  const closing = 'Ajat menivät sekaisin kalenterissa. Avataan uudelleen, kun toimittaja on korjannut vian.';

  test('day 1: the coordinator sees which service task is blocked, by what, and whose move it is', async () => {
    const { as, becomes, days, programme, serviceTask, proposal } = stageOf();
    await becomes(days[0]);
    const coordinator = await as('coordinator', `/${programme}`);
    const page = await coordinator.read();
    expect(page).toContain(
      `${serviceTask.name}: ${scope.proposal(proposal).toLowerCase()} odottaa hyväksyntää`,
    );
    expect(page).toContain('Estynyt');
    await coordinator.leave();
  });

  test('day 2: the service manager approves the scope on her phone, by a link that leads through sign-in', async () => {
    const { as, becomes, days, programme, serviceTask, proposal } = stageOf();
    await becomes(days[1]);
    const approver = await as('approver', `/${programme}/scopes/${serviceTask.id}/${proposal}`, 360);
    expect(await approver.read()).toContain(scope.question(serviceTask.name));
    await approver.press(scope.approve(proposal));
    expect(await approver.read()).toContain(scope.approved(proposal));
    await approver.leave();
  });

  test('day 3: the technical admin orders the opening, carries it out elsewhere and confirms it', async () => {
    const { as, becomes, days, programme, service, unit, steps } = stageOf();
    await becomes(days[2]);
    const opener = await as('opener', `/${programme}/switchboard`);
    await opener.follow(`/${programme}/switchboard/open/${service.id}`);
    expect(await opener.read()).toContain(switchboard.open.question(service.name, 'everyone'));
    await opener.press(switchboard.open.order);
    expect(await opener.read()).toContain(switchboard.done.ordered);
    expect((await standsAt(stageOf(), days[2])).pending).toMatchObject({
      direction: 'up',
      to: steps.open.id,
    });

    await opener.follow(`/${programme}/switchboard/confirm/${service.id}?unit=${unit}`);
    await opener.write(switchboard.checked, 'Varasin testihenkilölle ajan ja peruin sen.');
    await opener.press(switchboard.confirm);
    expect(await opener.read()).toContain(switchboard.done.confirmed);
    await opener.leave();
  });

  test('day 4: clients find the service open, with its one way in, without signing in and without scripts', async () => {
    const { client, becomes, days, service, address } = stageOf();
    await becomes(days[3]);
    const visitor = await client();
    expect(await visitor.go('/ajanvaraus')).toBe(200);
    expect(await visitor.read()).toContain(service.clientName);
    expect(await waysIn(visitor)).toContain(address);
    await visitor.leave();
  });

  test('day 5: it is closed with a reason, and clients are told at once how to book instead', async () => {
    const { as, client, becomes, days, programme, service, unit, address } = stageOf();
    await becomes(days[4]);
    const closer = await as('closer', `/${programme}/switchboard`);
    await closer.follow(`/${programme}/switchboard/${service.id}`);
    await closer.follow(`/${programme}/switchboard/close/${service.id}?unit=${unit}`);
    await closer.write(switchboard.whyClose, closing);
    await closer.press(new RegExp(`^${switchboard.down}`));
    expect(await closer.read()).toContain(switchboard.done.closing);
    await closer.leave();

    const visitor = await client();
    await visitor.go('/ajanvaraus');
    expect(await waysIn(visitor)).not.toContain(address);
    expect(await visitor.read()).toContain(clients.byPhone);
    await visitor.leave();

    const opener = await as('opener', `/${programme}/switchboard/confirm/${service.id}?unit=${unit}`);
    await opener.write(switchboard.checked, 'Testihenkilö ei näe enää aikoja. Varattu aika on tallella.');
    await opener.press(switchboard.confirm);
    expect(await opener.read()).toContain(switchboard.done.confirmed);
    await opener.leave();
  });

  test('history, status and report agree for each of the days', async () => {
    const stage = stageOf();
    const { as, days, steps, programme, service, proposal, folder, surroundings } = stage;
    const { from, open, closed } = steps;
    const historian = await as('coordinator', `/${programme}/history`);
    const pending = `${scope.proposal(proposal).toLowerCase()} odottaa hyväksyntää`;
    const stood = [from.id, from.id, open.id, open.id, closed.id];
    for (const day of new Set(days)) {
      // What happened later on the same day is in what Porras knew at its end.
      const last = days.lastIndexOf(day);
      const stands = await standsAt(stage, day);
      expect([day, stands.step]).toEqual([day, stood[last]]);
      expect(stands.offered).toBe(stood[last] === open.id);

      const out = join(folder, `${day}.pdf`);
      const asked = ['--programme', programme, '--as-of', day, '--out', out];
      await porrasDone(surroundings, 'report', 'status', ...asked);
      const paper = await readPaper(out);
      expect(paper.replaceAll(' ', '')).toContain(stands.head.hash);
      expect(paper.includes(pending)).toBe(last === 0);

      expect(await lastEventBy(historian, day)).toBe(stands.head.sequence);
    }
    await historian.go(`/${programme}/history?subject=${service.id}`);
    const told = await historian.read();
    expect(told).toContain(closing);
    expect(told).toContain(`Nousi portaalle ${open.name}`);
    expect(told).toContain(`Laskettiin portaalle ${closed.name}`);
    await historian.leave();
  });
}

interface Stands {
  readonly step: string;
  readonly offered: boolean;
  readonly pending: { readonly direction: string; readonly to: string } | null;
  readonly head: { readonly sequence: number; readonly hash: string };
}

/** How the service stood at the end of a day, by `porras status`. */
async function standsAt({ surroundings, programme, service, unit }: Stage, day: Day): Promise<Stands> {
  const asked = ['status', '--programme', programme, '--as-of', day, '--format', 'json'];
  const status = JSON.parse(await porrasDone(surroundings, ...asked)) as Status;
  const subjects = status.serviceTasks.flatMap((task) => task.subjects);
  const found = subjects.find((one) => one.service === service.id && one.unit === unit);
  if (!found) throw new Error(`${service.id} in ${unit} is not in the status of ${day}`);
  return { ...found, head: status.head };
}

interface Status {
  readonly head: { readonly sequence: number; readonly hash: string };
  readonly serviceTasks: readonly {
    readonly subjects: readonly (Omit<Stands, 'head'> & {
      readonly service: string;
      readonly unit: string;
    })[];
  }[];
}

/** The number of the last event that the history shows for a day or an earlier one. */
async function lastEventBy({ page }: Visitor, day: Day): Promise<number> {
  const told = await page.$$eval('section.day', (sections) =>
    sections.map((section) => ({
      day: section.querySelector('h2')?.id.slice(1) ?? '',
      events: [...section.querySelectorAll('[id]')].flatMap(({ id }) => /^e(\d+)$/.exec(id)?.[1] ?? []),
    })),
  );
  return Number(told.find((one) => one.day <= day)?.events[0]);
}

/** The addresses to which a clients' page leads for booking. */
async function waysIn({ page }: Visitor): Promise<string[]> {
  return page.$$eval('a[href]', (links) => links.map((link) => link.getAttribute('href') ?? ''));
}
