import {
  data,
  redirect,
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
} from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { Done, Refused } from '../components/notice';
import { PageHead } from '../components/page-head';
import { DemoAccounts } from '../components/sign-in/demo-accounts';
import { DoorPage } from '../components/sign-in/door-page';
import { SignInForm } from '../components/sign-in/sign-in-form';
import { catalogueOf } from '../i18n/catalogues';
import { clientAddress } from '../http/load-context.server';
import { currentStaff } from '../http/require-staff.server';
import { returnPath } from '../http/return-path';
import { startSession } from '../http/session.server';
import { signIn, type SignInOutcome } from '../http/sign-in.server';
import { demoAccount } from '../operations/demo-accounts.server';
import { porras } from '../operations/installed.server';
import { demoProgrammes, doorOf } from './door.server';

export { staffLinks as links } from '../components/staff-page/links';

export async function loader({ request }: LoaderFunctionArgs) {
  const { searchParams } = new URL(request.url);
  const to = returnPath(searchParams.get('to'));
  if (await currentStaff(porras(), request)) throw redirect(to);
  const door = await doorOf(request);
  const passwordSet = searchParams.has('password-set');
  return { door, to, passwordSet, programmes: await demoProgrammes(door.language) };
}

export async function action({ request, context }: ActionFunctionArgs) {
  const form = await request.formData();
  const to = returnPath(text(form, 'to'));
  const welcome = async (person: Parameters<typeof startSession>[2]) =>
    redirect(to, { status: 303, headers: await startSession(porras(), request, person) });

  if (form.has('person')) {
    const chosen = await demoAccount(porras(), text(form, 'person'));
    if (!chosen) throw new Response(null, { status: 404 });
    return welcome(chosen);
  }
  const email = text(form, 'email');
  const outcome = await signIn(porras().database, {
    email,
    password: text(form, 'password'),
    address: clientAddress(context),
  });
  if (outcome.ok) return welcome(outcome.person);
  const { reason } = outcome.refusal;
  return data({ to, email, refusal: outcome.refusal }, { status: reason === 'too-many' ? 429 : 400 });
}

export const meta: MetaFunction<typeof loader> = ({ data: page }) => [
  { title: `${catalogueOf(page?.door.language ?? 'fi').signIn.title} – Porras` },
];

export default function SignInPage() {
  const { door, to, passwordSet, programmes } = useLoaderData<typeof loader>();
  const tried = useActionData<typeof action>();
  const { signIn: words } = catalogueOf(door.language);
  const back = tried?.to ?? to;
  return (
    <DoorPage door={door}>
      <PageHead title={words.title} />
      {passwordSet && !tried && <Done>{words.newPassword.done}</Done>}
      {tried && <Refused title={words.refused.title}>{explain(tried.refusal, words.refused)}</Refused>}
      {programmes.length === 0 ? (
        <SignInForm to={back} email={tried?.email} />
      ) : (
        <>
          <DemoAccounts programmes={programmes} to={back} />
          <section aria-labelledby="own">
            <h2 id="own">{words.withPassword}</h2>
            <SignInForm to={back} email={tried?.email} />
          </section>
        </>
      )}
    </DoorPage>
  );
}

type SignInRefusal = Extract<SignInOutcome, { ok: false }>['refusal'];

function explain(refusal: SignInRefusal, words: ReturnType<typeof catalogueOf>['signIn']['refused']): string {
  switch (refusal.reason) {
    case 'wrong':
      return words.wrong;
    case 'too-many':
      return words['too-many'](refusal.minutes);
    default:
      return refusal satisfies never;
  }
}

function text(form: FormData, field: string): string {
  const value = form.get(field);
  return typeof value === 'string' ? value : '';
}
