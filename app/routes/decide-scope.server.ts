import { data, redirect, type ActionFunctionArgs } from '@remix-run/node';
import { acts } from '../aspects';
import { scopeSubject } from '../aspects/scope/events';
import { isCurrent } from '../http/csrf.server';
import { textField } from '../http/form-fields';
import { forgetText, keepText } from '../http/kept-text.server';
import { currentStaff } from '../http/require-staff.server';
import { staleForm } from '../http/stale-form';
import { typedText } from '../http/typed-text';
import { dropDraft, keepDraft } from '../operations/drafts.server';
import { porras } from '../operations/installed.server';
import { perform } from '../operations/perform.server';
import { enter, notFound, type Visit } from './enter.server';

type Params = ActionFunctionArgs['params'];

/**
 * Approves a proposal or returns it with a reason. A reason that was typed is never lost: without a session
 * it waits on the writer's own device, in a stale form it becomes her draft.
 */
export async function decideScope({ request, params }: Pick<ActionFunctionArgs, 'request' | 'params'>) {
  const form = await request.formData();
  const { pathname } = new URL(request.url);
  const returns = form.get('decision') === 'return';
  const written = textField(form, 'reason');
  if (returns && !(await currentStaff(porras(), request))) return signInFirst(request, written);

  const visit = await enter(request, params.programme);
  const { number: proposal } = proposalOf(visit, params);
  const by = { person: visit.person, through: 'web' } as const;
  const what = { programme: visit.rollout.programme.id, serviceTask: params.serviceTask ?? '', proposal };
  if (!isCurrent(form, visit.staff)) {
    if (!returns) throw new Response(staleForm, { status: 403 });
    await keepDraft(porras(), visit.person, draftKey(params), written);
    return data({ refusal: visit.speaker.words.scope.staleForm, reason: { text: written } }, { status: 403 });
  }
  if (!returns) {
    const outcome = await perform({
      porras: porras(),
      by,
      act: acts.approveScope,
      command: { ...what, seen: textField(form, 'seen') },
    });
    return outcome.ok ? redirect(`${pathname}?done=approved`, 303) : refused(outcome.refusal.reason, visit);
  }
  const typed = typedText(form, 'reason');
  if (!typed.ok) return data({ refusal: undefined, reason: typed }, { status: 400 });
  const outcome = await perform({
    porras: porras(),
    by,
    act: acts.returnScope,
    command: { ...what, reason: typed.text },
  });
  if (!outcome.ok) return refused(outcome.refusal.reason, visit, typed.text);
  await dropDraft(porras(), visit.person, draftKey(params));
  const forgotten = { 'Set-Cookie': await forgetText(porras(), request) };
  return redirect(`${pathname}?done=returned`, { status: 303, headers: forgotten });
}

/** The proposal that an address names. Throws a 404 when there is none. */
export function proposalOf({ rollout }: Visit, { serviceTask, proposal }: Params) {
  const scope = rollout.scope.get(scopeSubject(serviceTask ?? ''));
  const found = scope?.proposals.find(({ number }) => String(number) === proposal);
  if (!found) throw notFound();
  return found;
}

/** Where the reason for returning a proposal is kept until it is sent. */
export function draftKey({ programme, serviceTask, proposal }: Params): string {
  return `return-scope/${programme}/${serviceTask}/${proposal}`;
}

async function signInFirst(request: Request, written: string) {
  const { pathname } = new URL(request.url);
  return redirect(`/sign-in?${new URLSearchParams({ to: pathname })}`, {
    status: 303,
    headers: { 'Set-Cookie': await keepText(porras(), request, written) },
  });
}

type Reason = 'not-pending' | 'changed-meanwhile' | 'no-such-programme' | 'not-yours';

function refused(reason: Reason, { speaker }: Visit, written?: string) {
  const { refusals } = speaker.words;
  const kept = written === undefined ? undefined : { text: written };
  switch (reason) {
    case 'not-pending':
    case 'changed-meanwhile':
      return data({ refusal: refusals.scope[reason], reason: kept }, { status: 409 });
    case 'not-yours':
      return data({ refusal: refusals.notYours, reason: kept }, { status: 403 });
    case 'no-such-programme':
      throw notFound();
    default:
      return reason satisfies never;
  }
}
