import { act } from '../../domain/act';
import { carriedNumber } from '../../domain/carried-field';
import { choice, day, journalText, moment, optional, several, type Given } from '../../domain/field';
import type { Ground } from '../../domain/ground';
import { stairOf } from '../../domain/programme/stair';
import { knowsSubject } from '../../domain/programme/subject';
import type { Judged } from '../../judgement/judged';
import type { WithStanding } from '../standing/standing';
import { confirmStep as decideToConfirm } from './confirm';
import { dateStep as decideToDate, withdrawDatedStep as decideToUndate } from './dated';
import { closeEverything as decideToCloseEverything, orderClosing as decideToClose } from './down';
import { orderStep as decideToOrder, withdrawOrder as decideToWithdraw } from './up';

const about = { service: 'service', unit: 'unit' } as const;

const exists = ({ programme }: Ground, subject: Readonly<Record<keyof typeof about, string>>) =>
  knowsSubject(programme, subject);

const steps = ({ ground: { programme }, about: { service = '' } }: Given) =>
  programme.services.has(service) ? stairOf(programme, service).steps.map(({ id }) => id) : [];
const types = ({ ground: { programme }, about: { service = '' } }: Given) =>
  programme.services.get(service)?.appointmentTypes.map(({ id }) => id) ?? [];

/** Subjects go up to a step. Booked elsewhere this is the order. */
export const orderStep = act<Judged>()({
  name: 'orderStep',
  right: 'open',
  about,
  fields: { to: choice(steps), types: optional(several(types)) },
  fourEyes: true,
  exists,
  decide: ({ rollout, actor, now }, told) => decideToOrder(rollout, told, actor, now),
});

/** Subjects are to go up at a moment to come; each is judged again then. */
export const dateStep = act<Judged>()({
  name: 'dateStep',
  right: 'open',
  about,
  fields: { to: choice(steps), at: moment(), types: optional(several(types)) },
  fourEyes: true,
  exists,
  decide: ({ rollout, actor, now }, told) => decideToDate(rollout, told, actor, now),
});

const order = carriedNumber();

/**
 * Orders have been carried out in the other system, with what was checked there. It is the word of whoever may open,
 * whichever way the orders go.
 */
export const confirmStep = act<Judged>()({
  name: 'confirmStep',
  right: 'open',
  about,
  fields: { order, doneOn: day({ latest: 'today', preset: 'today' }), evidence: journalText() },
  fourEyes: true,
  exists,
  decide: ({ rollout, actor, now }, told) => decideToConfirm(rollout, told, actor, now),
});

/** Orders to go up that nobody has confirmed are taken back. */
export const withdrawOrder = act<WithStanding>()({
  name: 'withdrawOrder',
  right: 'open',
  about,
  fields: { order, reason: journalText() },
  exists,
  decide: ({ rollout }, told) => decideToWithdraw(rollout, told),
});

/** Dated steps are taken back, before their moment or after they were held back. */
export const withdrawDatedStep = act<WithStanding>()({
  name: 'withdrawDatedStep',
  right: 'open',
  about,
  fields: { dated: order, reason: journalText() },
  exists,
  decide: ({ rollout }, told) => decideToUndate(rollout, told),
});

/** Subjects go down to a lower step, at once, with the reason. Appointments that exist stand. */
export const orderClosing = act<WithStanding>()({
  name: 'orderClosing',
  right: 'close',
  about,
  fields: { to: choice(steps), reason: journalText() },
  exists,
  decide: ({ rollout, now }, told) => decideToClose(rollout, told, now),
});

/** Everything that a client could book goes down, with one reason. */
export const closeEverything = act<WithStanding>()({
  name: 'closeEverything',
  right: 'close',
  about: {},
  fields: { reason: journalText() },
  decide: ({ rollout, now }, told) => decideToCloseEverything(rollout, told, now),
});
