import { data, redirect, type ActionFunctionArgs } from '@remix-run/node';
import { allPersons } from '../../db/persons.server';
import { actNamed } from '../aspects';
import { may } from '../aspects/duties/permissions';
import { actFormView, type FormAsked } from '../components/acts/form-view';
import { namesPersons, type Act } from '../domain/act';
import type { ClientDataKind } from '../domain/client-data';
import type { Typed } from '../domain/field';
import type { Ids } from '../domain/ground';
import { readFields } from '../domain/read-fields';
import { isCurrent } from '../http/csrf.server';
import { textField } from '../http/form-fields';
import { forgetText, keepText, keptText } from '../http/kept-text.server';
import { currentStaff } from '../http/require-staff.server';
import { returnPath } from '../http/return-path';
import { porras } from '../operations/installed.server';
import { perform } from '../operations/perform.server';
import { enter, notFound } from './enter.server';
import { backWith } from './recorded-just-now.server';

type Sent = Pick<ActionFunctionArgs, 'request' | 'params'>;

/** The form of an act about what its address names, for whoever may do it there. */
export async function askedAct(sent: Sent) {
  const { visit, asked, allowed } = await ask(sent);
  const { page, speaker } = visit;
  if (!allowed) {
    const { forbiddenTitle: title, forbidden: text } = speaker.words.shell.errors;
    return data({ page, denied: { title, text } }, { status: 403 });
  }
  // A text that was sent when its writer's session was over waits on her own device.
  const kept = await keptText(porras(), sent.request, keptUnder(asked.about));
  const name = textFieldOf(asked.act);
  const typed = kept !== undefined && name !== undefined ? { typed: { [name]: [kept] } } : {};
  return data({ page, form: actFormView(visit, { ...asked, ...typed }, speaker), back: asked.back });
}

/** The field of an act that takes running text, which is what must not be lost. */
function textFieldOf({ fields }: Act): string | undefined {
  return Object.keys(fields).find((name) => fields[name]?.look.kind === 'text');
}

/**
 * Does the act as its form says, and leads back to the page that it came from, which tells what was done. What cannot
 * be taken comes again as it was typed, with what is wrong beside its field.
 */
export async function recordAct(sent: Sent) {
  const form = await sent.request.formData();
  if (!(await currentStaff(porras(), sent.request))) return signInFirst(sent, form);
  const { visit, asked, allowed } = await ask(sent);
  const { speaker, rollout, today, person } = visit;
  const { act, about, back, persons = [] } = asked;
  const typed = typedIn(act, form);
  const checked = checkedIn(form);
  const again = (status: number, more: Partial<FormAsked>, refusal?: string) =>
    data({ form: actFormView(visit, { ...asked, typed, checked, ...more }, speaker), refusal }, { status });
  // A stale form comes again as it was, with a token of the session that sends it.
  if (!isCurrent(form, visit.staff)) return again(403, {}, speaker.words.shell.errors.staleForm);
  if (!allowed) return again(403, {}, speaker.words.refusals.notYours);

  const read = readFields(act, typed, {
    ground: rollout,
    today,
    about,
    persons: new Map(persons.map(({ id }) => [id, id])),
    checked,
  });
  if (!read.ok) return again(400, { faults: read.faults });
  const command = { ...about, ...read.said, programme: rollout.programme.id };
  const outcome = await perform({
    porras: porras(),
    by: { person, through: 'web' },
    act,
    command,
  });
  if (outcome.ok) {
    const [event] = outcome.events;
    if (!event) throw new Error('an act was taken without an event');
    const forgotten = { 'Set-Cookie': await forgetText(porras(), sent.request, keptUnder(about)) };
    return redirect(backWith(back, act, event.sequence), { status: 303, headers: forgotten });
  }
  const { refusal } = outcome;
  if (refusal.reason === 'no-such-programme') throw notFound();
  if (refusal.reason === 'not-yours') return again(403, {}, speaker.words.refusals.notYours);
  const text = speaker.act(act).refused(refusal);
  const field = act.beside?.[refusal.reason];
  return field === undefined ? again(409, {}, text) : again(400, { beside: { field, text } });
}

/** One act has one address for all that it can be about. */
function keptUnder(about: Ids = {}): string {
  return JSON.stringify(about);
}

/** To sign-in and back to the form, with the text that was written. */
async function signInFirst({ request, params }: Sent, form: FormData) {
  const { pathname, search, searchParams } = new URL(request.url);
  const act = actNamed(params.act ?? '');
  const about = act && aboutIn(act, searchParams);
  const name = act && textFieldOf(act);
  const written = name === undefined ? '' : textField(form, name);
  const headers = { 'Set-Cookie': await keepText(porras(), request, written, keptUnder(about)) };
  return redirect(`/sign-in?${new URLSearchParams({ to: pathname + search })}`, { status: 303, headers });
}

async function ask({ request, params }: Sent) {
  const visit = await enter(request, params.programme);
  const { rollout, today, person } = visit;
  const act = actNamed(params.act ?? '');
  // What is done under four eyes, or takes more than plain fields, has a page of its own.
  if (!act?.command) throw notFound();
  const { searchParams } = new URL(request.url);
  const about = aboutIn(act, searchParams);
  const needed = about && act.permits(rollout, about);
  if (!about || !needed || !act.stands(rollout, about)) throw notFound();
  const allowed = may(rollout, person, needed.right, needed.concern, today) !== undefined;
  const persons = namesPersons(act) ? await allPersons(porras().database) : [];
  const asked: FormAsked = { act, about, back: returnPath(searchParams.get('back')), persons };
  return { visit, asked, allowed };
}

/** The ids that an address names; nothing when one is missing. */
function aboutIn({ about }: Act, searchParams: URLSearchParams): Ids | undefined {
  const ids = Object.keys(about).map((key) => [key, searchParams.get(key)] as const);
  return ids.every(([, id]) => id !== null) ? (Object.fromEntries(ids) as Ids) : undefined;
}

/** What the form says of the act's own fields; nothing else that was sent is looked at. */
function typedIn({ fields }: Act, form: FormData): Typed {
  return Object.fromEntries(
    Object.keys(fields).map((name) => [
      name,
      form.getAll(name).filter((value): value is string => typeof value === 'string'),
    ]),
  );
}

function checkedIn(form: FormData): ClientDataKind[] {
  const given = form.get('checked');
  const kinds: readonly ClientDataKind[] = ['identityCode', 'phone', 'email'];
  return typeof given === 'string' ? kinds.filter((kind) => given.split(' ').includes(kind)) : [];
}
