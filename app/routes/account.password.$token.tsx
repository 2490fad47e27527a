import {
  data,
  redirect,
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
} from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { checkSignInLink } from '../../db/credentials.server';
import { findPerson } from '../../db/persons.server';
import { PageHead } from '../components/page-head';
import { DoorPage } from '../components/sign-in/door-page';
import { NewPasswordForm } from '../components/sign-in/new-password-form';
import { longestPassword, shortestPassword } from '../http/password.server';
import { setPasswordByLink } from '../http/set-password.server';
import { catalogueOf } from '../i18n/catalogues';
import { porras } from '../operations/installed.server';
import { doorOf } from './door.server';

export { staffLinks as links } from '../components/staff-page/links';

export async function loader({ request, params }: LoaderFunctionArgs) {
  const { database, clock } = porras();
  const door = await doorOf(request);
  const link = await checkSignInLink(database, params.token ?? '', clock());
  if (!link.ok) return data({ door, spent: link.refusal.reason }, { status: 404 });
  const person = await findPerson(database, link.person);
  return data({ door, email: person?.email ?? '', shortest: shortestPassword, longest: longestPassword });
}

export async function action({ request, params }: ActionFunctionArgs) {
  const password = (await request.formData()).get('password');
  const outcome = await setPasswordByLink(
    porras(),
    params.token ?? '',
    typeof password === 'string' ? password : '',
  );
  if (outcome.ok) return redirect('/sign-in?password-set', { status: 303 });
  switch (outcome.refusal.reason) {
    case 'too-short':
    case 'too-long':
      return data({ fault: outcome.refusal.reason }, { status: 400 });
    case 'unknown':
    case 'used':
    case 'expired':
      // The page itself says why: it looks at the link anew.
      return data({ fault: undefined }, { status: 409 });
    default:
      return outcome.refusal satisfies never;
  }
}

export const meta: MetaFunction<typeof loader> = ({ data: page }) => {
  const { title, linkTitle } = catalogueOf(page?.door.language ?? 'fi').signIn.newPassword;
  return [{ title: `${page && 'spent' in page ? linkTitle : title} – Porras` }];
};

export default function NewPasswordPage() {
  const page = useLoaderData<typeof loader>();
  const fault = useActionData<typeof action>()?.fault;
  const { newPassword: words } = catalogueOf(page.door.language).signIn;
  return (
    <DoorPage door={page.door}>
      {'spent' in page ? (
        <>
          <PageHead title={words.linkTitle} lede={words.link[page.spent]} />
          <p>
            <a href="/sign-in">{words.toSignIn}</a>
          </p>
        </>
      ) : (
        <>
          <PageHead title={words.title} lede={words.lede(page.email)} />
          <NewPasswordForm {...page} fault={fault} />
        </>
      )}
    </DoorPage>
  );
}
