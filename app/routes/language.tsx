import { redirect, type ActionFunctionArgs } from '@remix-run/node';
import { languages } from '../domain/programme/language';
import { rememberLanguage } from '../http/language.server';
import { methodNotAllowed } from '../http/problem.server';
import { returnPath } from '../http/return-path';

export function loader() {
  return methodNotAllowed('POST');
}

/** Keeps the language chosen on this device. It needs no one signed in: the sign-in page has a language too. */
export async function action({ request }: ActionFunctionArgs) {
  const form = await request.formData();
  const chosen = languages.find((language) => language === form.get('language'));
  const to = form.get('to');
  return redirect(returnPath(typeof to === 'string' ? to : null), {
    status: 303,
    ...(chosen && { headers: { 'Set-Cookie': await rememberLanguage(chosen) } }),
  });
}
