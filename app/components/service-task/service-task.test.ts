import { expect, test } from 'vitest';
import { keysWith } from '../../aspects';
import { criterion } from '../../../test/factories/criteria';
import { granted, held, stepped, trained } from '../../../test/factories/events';
import { moment } from '../../../test/factories/moment';
import { aProgramme } from '../../../test/factories/programme';
import { aRollout, on, type Told } from '../../../test/factories/rollout';
import { aServiceTask, leftOut } from '../../../test/factories/service-task';
import { aService } from '../../../test/factories/social-service';
import type { Subject } from '../../domain/programme/subject';
import { survey } from '../../judgement/survey';
import { historyPage } from '../history/page';
import { speakerOf } from '../../wording/speaker';
import { serviceTaskView } from './view';

const workshops = criterion({ criterion: 'workshopsHeld', atLeast: 1 });
const contact = criterion({ criterion: 'contactPersonNamed' });
const whole = aProgramme({
  gates: { invited: [contact, workshops], open: [workshops] },
  serviceTasks: [aServiceTask({ id: 'perheoikeus' }), aServiceTask({ id: 'vammaispalvelut', ...leftOut() })],
});
const now = moment('2026-03-02');

interface Asked {
  readonly task?: string;
  readonly subject?: Partial<Subject>;
  readonly programme?: typeof whole;
}

function viewOf(
  told: readonly Told[],
  { task = 'perheoikeus', subject = {}, programme = whole }: Asked = {},
) {
  const rollout = aRollout(programme, granted('coordinator', 'programme', 'kaisa'), ...told);
  const surveyed = survey(rollout, now);
  const one = surveyed.tasks.find((known) => known.task.id === task) ?? surveyed.tasks[0];
  if (!one) throw new Error('no service task');
  const history = historyPage(rollout, { about: task, limit: 20 });
  return serviceTaskView(
    surveyed,
    { one, subject, now, history, texts: new Map() },
    speakerOf(programme, 'fi'),
    'kaisa',
  );
}

test('what is missing stands before what is met, and says what shows that', () => {
  const { gate } = viewOf([held('tp1', '2026-02-16')]);
  expect(gate?.lines.map(({ id, met }) => [id, met])).toEqual([
    ['contactPersonNamed', false],
    ['workshopsHeld', true],
  ]);
  expect(gate?.lines[0]?.turn).toMatchObject({ mine: true });
  expect(gate?.lines[1]?.evidence).toEqual([
    { text: '16.2., tapahtuma 3', href: '/koekunta/history?before=4#e3' },
  ]);
});

test('the gate is that of the subject asked for', () => {
  const up = on('2026-02-20', stepped('invited', 'staff', { service: 'lastenvalvoja', unit: 'kitee' }));
  const heading = (subject: Partial<Subject>) => viewOf(up, { subject }).gate?.heading;
  expect(heading({ service: 'lastenvalvoja', unit: 'kitee' })).toBe(
    'Ehdot ennen porrasta open: lastenvalvoja, kitee',
  );
  expect(heading({ service: 'lastenvalvoja', unit: 'joensuu' })).toMatch(/porrasta invited/);
  expect(heading({ service: 'unknown' })).toBe(heading({}));
});

test('above the last gate its criteria are watched on', () => {
  const top = on('2026-02-20', stepped('invited', 'staff'), stepped('open', 'invited'));
  const { gate } = viewOf(top, { subject: { service: 'lastenvalvoja', unit: 'joensuu' } });
  expect(gate?.heading).toMatch(/seurataan/);
  expect(gate?.lines.map(({ id, met }) => [id, met])).toEqual([['workshopsHeld', false]]);
});

test('a service task that is left out says why and shows neither gate nor work', () => {
  const view = viewOf([], { task: 'vammaispalvelut' });
  expect(view.title).toBe('vammaispalvelut: ei mukana');
  expect(view.lede).toMatch(/^Toiminnallinen peruste: Ei vielä/);
  expect([view.gate, view.stairs, view.aspects]).toEqual([undefined, undefined, []]);
});

test('the parts of the work always stand in the same order', () => {
  const known = [
    'Yhteyshenkilöt',
    'Työpajat',
    'Rajaus',
    'Ohjeet',
    'Koulutus',
    'Viestintä',
    'Asetusten testaus',
    'Ammattilaisten varaus',
    'Avaukset',
    'Suunnitelma',
  ];
  const shown = viewOf([]).aspects;
  expect(shown.map(({ id }) => id)).toEqual(keysWith('line'));
  expect(shown.map(({ name }) => name).filter((name) => known.includes(name))).toEqual(known);
});

test('the parts of the work leave out the services and units that are left out', () => {
  const programme = aProgramme({
    services: [aService({ id: 'lastenvalvoja' }), aService({ id: 'selvitys', ...leftOut() })],
    units: [{ id: 'joensuu' }, { id: 'kitee', ...leftOut() }],
  });
  const { aspects } = viewOf([trained(4, 4)], { programme });
  const said = (part: string) => aspects.find(({ id }) => id === part);
  expect(said('guidance')?.text).toMatch(/^0\/1 /);
  expect(said('settingsTests')?.text).toMatch(/^0\/2 /);
  expect(said('training')).toMatchObject({ stage: 'done', text: '4/4 koulutettu' });
  const up = stepped('invited', 'staff', { service: 'lastenvalvoja', unit: 'joensuu' });
  const { aspects: later } = viewOf(on('2026-02-20', up), { programme });
  expect(later.find(({ id }) => id === 'opening')?.text).toBe('Kaikille 0/1, kutsutuille 1/1 palvelua');
});

test('sixty units are listed with their services; of more, those of the service that is asked for', () => {
  const listed = (count: number, subject: Partial<Subject> = {}) => {
    const units = Array.from({ length: count }, (_, index) => ({ id: `u${index}` }));
    const ids = units.map(({ id }) => id);
    const services = ['lastenvalvoja', 'isyys'].map((id) => aService({ id, units: ids }));
    const serviceTasks = [aServiceTask({ id: 'perheoikeus', units: ids })];
    const view = viewOf([], { programme: aProgramme({ units, services, serviceTasks }), subject });
    return view.services.map((line) => [line.units.length, line.unfold, line.isUnfolded]);
  };
  const address = (service: string) => `/koekunta/service-tasks/perheoikeus?service=${service}#services`;
  expect(listed(30)).toEqual([
    [30, undefined, false],
    [30, undefined, false],
  ]);
  expect(listed(31)).toEqual([
    [0, address('lastenvalvoja'), false],
    [0, address('isyys'), false],
  ]);
  expect(listed(31, { service: 'isyys' })).toEqual([
    [0, address('lastenvalvoja'), false],
    [31, undefined, true],
  ]);
});
