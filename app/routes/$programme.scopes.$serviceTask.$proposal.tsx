import {
  data,
  redirect,
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
} from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { ScopePage } from '../components/scope/scope-page';
import { scopeTexts, scopeView } from '../components/scope/view';
import { StaffPage } from '../components/staff-page/staff-page';
import { readTexts } from '../../db/texts.server';
import { scopeSubject } from '../domain/aspects/scope';
import { survey } from '../domain/readiness/survey';
import { isCurrent } from '../http/csrf.server';
import { forgetText, keepText, keptText } from '../http/kept-text.server';
import { currentStaff } from '../http/require-staff.server';
import { typedText } from '../http/typed-text';
import { approveScope } from '../operations/approve-scope.server';
import { draftOf, dropDraft, keepDraft } from '../operations/drafts.server';
import { porras } from '../operations/installed.server';
import { returnScope } from '../operations/return-scope.server';
import { enter, notFound, type Visit } from './enter.server';

export { staffLinks as links } from '../components/staff-page/links';

export async function loader({ request, params }: LoaderFunctionArgs) {
  const visit = await enter(request, params.programme);
  const { rollout, now, person, page, speaker } = visit;
  const serviceTask = params.serviceTask ?? '';
  const proposal = proposalOf(visit, params);
  const texts = await readTexts(porras().database, scopeTexts(proposal));
  const kept = (await keptText(porras(), request)) ?? (await draftOf(porras(), person, draftKey(params)));
  return {
    page,
    view: scopeView(survey(rollout, now), { serviceTask, proposal }, speaker, person, texts),
    done: doneText(new URL(request.url).searchParams.get('done'), proposal.number, visit),
    kept,
  };
}

export async function action({ request, params }: ActionFunctionArgs) {
  const form = await request.clone().formData();
  const { pathname } = new URL(request.url);
  const reason = form.get('reason');
  if (typeof reason === 'string' && !(await currentStaff(porras(), request))) {
    return redirect(`/sign-in?${new URLSearchParams({ to: pathname })}`, {
      status: 303,
      headers: { 'Set-Cookie': await keepText(porras(), pathname, reason) },
    });
  }
  const visit = await enter(request, params.programme);
  const { number: proposal } = proposalOf(visit, params);
  const { scope } = visit.speaker.words;
  const by = { person: visit.person, through: 'web' } as const;
  const what = { programme: visit.rollout.programme.id, serviceTask: params.serviceTask ?? '', proposal };
  const key = draftKey(params);

  if (!isCurrent(form, visit.staff)) {
    if (typeof reason !== 'string') return data({ refusal: scope.staleForm }, { status: 403 });
    await keepDraft(porras(), visit.person, key, reason);
    return data({ refusal: scope.staleForm, reason: { text: reason } }, { status: 403 });
  }
  if (form.get('decision') === 'approve') {
    const outcome = await approveScope(porras(), by, { ...what, seen: String(form.get('seen')) });
    if (outcome.ok) return redirect(`${pathname}?done=approved`, 303);
    return refused(outcome.refusal.reason, visit);
  }
  const typed = typedText(form, 'reason');
  if (!typed.ok) return data({ reason: typed }, { status: 400 });
  const outcome = await returnScope(porras(), by, { ...what, reason: typed.text });
  if (!outcome.ok) return refused(outcome.refusal.reason, visit);
  await dropDraft(porras(), visit.person, key);
  return redirect(`${pathname}?done=returned`, {
    status: 303,
    headers: { 'Set-Cookie': await forgetText(porras(), pathname) },
  });
}

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: `${data?.view.title} – Porras` }];

export default function Scope() {
  const { page, view, done, kept } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const reason = answer && 'reason' in answer ? answer.reason : undefined;
  return (
    <StaffPage page={page}>
      <ScopePage
        view={view}
        csrf={page.csrf}
        done={answer ? undefined : done}
        refusal={answer && 'refusal' in answer ? answer.refusal : undefined}
        reason={reason ?? (kept === undefined ? undefined : { text: kept })}
        kept={kept !== undefined && answer === undefined}
      />
    </StaffPage>
  );
}

type Params = LoaderFunctionArgs['params'];

function proposalOf({ rollout }: Visit, { serviceTask, proposal }: Params) {
  const scope = rollout.scopes.get(scopeSubject(serviceTask ?? ''));
  const found = scope?.proposals.find(({ number }) => String(number) === proposal);
  if (!found) throw notFound();
  return found;
}

function draftKey({ programme, serviceTask, proposal }: Params): string {
  return `return-scope/${programme}/${serviceTask}/${proposal}`;
}

function doneText(done: string | null, proposal: number, { speaker }: Visit): string | undefined {
  const { approved, returned } = speaker.words.scope;
  if (done === 'approved') return approved(proposal);
  return done === 'returned' ? returned(proposal) : undefined;
}

type Reason = 'not-pending' | 'changed-meanwhile' | 'no-such-programme' | 'not-yours';

function refused(reason: Reason, { speaker }: Visit) {
  const { refusals } = speaker.words;
  switch (reason) {
    case 'not-pending':
    case 'changed-meanwhile':
      return data({ refusal: refusals.scope[reason] }, { status: 409 });
    case 'not-yours':
      return data({ refusal: refusals.notYours }, { status: 403 });
    case 'no-such-programme':
      throw notFound();
    default:
      return reason satisfies never;
  }
}
