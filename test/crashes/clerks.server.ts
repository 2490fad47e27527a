import { scopeSubject } from '../../app/aspects/scope/events';
import { stepSubject } from '../../app/aspects/standing/events';
import { addDays, atTime, dayOf, momentFrom } from '../../app/domain/calendar';
import type { Chance } from './chance';
import type { Clerk, Fields, Form } from './form-reader.server';
import type { Asked, Trace } from './ledger';

const programme = 'metsaranta';
const serviceTask = 'pohjoinen-tiimi';
const service = 'hoitajan-vastaanotto';
const timeZone = 'Europe/Helsinki';
export const units = ['koivulan-asema', 'mantylan-asema'] as const;

/** A form that is ready to be sent, and how to find again what it does. */
interface Ready {
  readonly what: string;
  readonly path: string;
  readonly fields: Fields;
  readonly trace: Trace;
}

/** Marks what somebody does: a text that nothing else has, and a number for what takes no text. */
export interface Mark {
  readonly text: string;
  readonly number: number;
}

/** Looks at a page and answers a form of it that can be sent now, if there is one. */
type Act = (clerk: Clerk, chance: Chance, mark: Mark) => Promise<Ready | undefined>;

const subjectOf = (unit: string) => stepSubject({ service, unit });

const actPath = (act: string) =>
  `/${programme}/switchboard/${act}/${service}?${new URLSearchParams(units.map((unit) => ['unit', unit]))}`;

/** Orders a step up in one unit: now. */
export const order: Act = async (clerk, chance, { number }) => {
  const form = await formWith(clerk, actPath('open'), 'unit');
  const unit = form && chance.oneOf(form.choices('unit'));
  if (!form || unit === undefined) return undefined;
  const trace: Trace = { by: 'place', type: 'stepOrdered', subject: subjectOf(unit) };
  return ready(form, `order ${number}`, trace, ['unit', unit], ['when', 'now']);
};

/** Orders a step up in one unit, at a moment that no other order has. */
const date: Act = async (clerk, chance, { number }) => {
  const form = await formWith(clerk, actPath('open'), 'unit');
  const unit = form && chance.oneOf(form.choices('unit'));
  if (!form || unit === undefined) return undefined;
  const day = addDays(dayOf(momentFrom(Date.now()), timeZone), 2 + Math.floor(number / 60));
  const clock = `08:${String(number % 60).padStart(2, '0')}`;
  const data = { unit, at: atTime(day, clock, timeZone) };
  const trace: Trace = { by: 'data', type: 'stepDated', data };
  const moment = [['day', day] as const, ['clock', clock] as const];
  return ready(form, `dated order ${number}`, trace, ['unit', unit], ['when', 'later'], ...moment);
};

export const withdraw: Act = async (clerk, chance, { text }) => {
  const form = await formWith(clerk, actPath('withdraw'), 'order');
  const chosen = form && chance.oneOf(form.choices('order'));
  if (!form || chosen === undefined) return undefined;
  const [, unit = ''] = chosen.split(':');
  return ready(form, text, byText(text, unit), ['order', chosen], ['reason', text]);
};

const confirm: Act = async (clerk, chance, { text }) => {
  const form = await formWith(clerk, actPath('confirm'), 'order');
  const chosen = form && chance.oneOf(form.choices('order'));
  if (!form || chosen === undefined) return undefined;
  const [unit = ''] = chosen.split(':');
  const [today = ''] = form.choices('doneOn');
  return ready(form, text, byText(text, unit), ['order', chosen], ['doneOn', today], ['evidence', text]);
};

/** Orders all that can be closed here down: each unit is an act of its own, told of together. */
export const close: Act = async (clerk, chance, { text }) => {
  const form = await formWith(clerk, actPath('close'), 'unit');
  const to = form && chance.oneOf(form.choices('to'));
  if (!form || to === undefined) return undefined;
  const chosen = form.choices('unit');
  const fields = chosen.map((unit) => ['unit', unit] as const);
  return ready(form, text, byText(text, ...chosen), ...fields, ['to', to], ['reason', text]);
};

const closeEverything: Act = async (clerk, _, { text }) => {
  const form = await formWith(clerk, `/${programme}/switchboard/emergency`, 'reason');
  return form && ready(form, text, { by: 'text', text }, ['reason', text]);
};

/** Approves or returns the scope that was proposed last. */
function decide(decision: 'approve' | 'return'): Act {
  return async (clerk, _, { text }) => {
    const form = await formWith(clerk, await scopeWaiting(clerk), 'decision', decision);
    if (!form) return undefined;
    const proposal = Number(form.path.split('/').at(-1));
    if (decision === 'return') {
      const trace: Trace = { by: 'text', text, subjects: [scopeSubject(serviceTask)] };
      return ready(form, text, trace, ['decision', decision], ['reason', text]);
    }
    const trace: Trace = { by: 'data', type: 'scopeApproved', data: { serviceTask, proposal } };
    return ready(form, `approval of proposal ${proposal}`, trace, ['decision', decision]);
  };
}

/** The page of the scope that waits for a decision, by the link that leads there; the list of them when none waits. */
async function scopeWaiting(clerk: Clerk): Promise<string> {
  const approvals = `/${programme}/approvals`;
  const { links } = await clerk.page(approvals);
  return links.find((link) => link.startsWith(`/${programme}/scopes/${serviceTask}/`)) ?? approvals;
}

/** Who does what: each by her own right. */
export const work = {
  systemKeeper: [order, order, date, withdraw, confirm, confirm],
  headNurse: [close, decide('approve'), decide('return')],
  coordinator: [closeEverything, close],
} as const;

/** Works on until the server is gone, and notes in `asked` all that was asked for and what was answered. */
export async function workOn(
  clerk: Clerk,
  acts: readonly Act[],
  {
    chance,
    mark,
    asked,
  }: { readonly chance: Chance; readonly mark: () => Mark; readonly asked: AskedByForm[] },
): Promise<void> {
  try {
    for (;;) {
      const form = await chance.oneOf(acts)?.(clerk, chance, mark());
      if (form) await ask(clerk, form, asked);
    }
  } catch (error) {
    if (!isGone(error)) throw error;
  }
}

/** What was asked for by a form, which can be sent again. */
export interface AskedByForm extends Asked {
  readonly form: Ready;
  readonly clerk: Clerk;
}

async function ask(clerk: Clerk, form: Ready, asked: AskedByForm[]): Promise<void> {
  const one: AskedByForm = { what: form.what, trace: form.trace, acknowledged: false, form, clerk };
  asked.push(one);
  await send(one);
}

/** Sends a form, also a second time, and notes whether it was acted on. */
export async function send(one: AskedByForm): Promise<number> {
  const { form, clerk } = one;
  const { status, location } = await clerk.send(form.path, form.fields);
  if (status !== 303 || location === undefined) return status;
  if (location.includes('/sign-in')) throw new Error('the session was lost');
  one.acknowledged = true;
  const at = new URLSearchParams(location.split('?')[1]).get('at');
  if (one.trace.by === 'place') one.trace = { ...one.trace, sequence: Number(at) };
  return status;
}

/** What `fetch` says when nobody answers any more, or no longer to the end. */
function isGone(error: unknown): boolean {
  return error instanceof TypeError && ['fetch failed', 'terminated'].includes(error.message);
}

async function formWith(clerk: Clerk, path: string, name: string, value?: string): Promise<Form | undefined> {
  const { forms } = await clerk.page(path);
  return forms.find((form) => (value === undefined ? form.has(name) : form.choices(name).includes(value)));
}

function ready(form: Form, what: string, trace: Trace, ...fields: Fields): Ready {
  return { what, path: form.path, trace, fields: [...form.hidden, ...fields] };
}

function byText(text: string, ...inUnits: readonly string[]): Trace {
  return { by: 'text', text, subjects: inUnits.map(subjectOf) };
}
