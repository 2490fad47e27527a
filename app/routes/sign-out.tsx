import { redirect, type ActionFunctionArgs } from '@remix-run/node';
import { readForm } from '../http/csrf.server';
import { currentStaff } from '../http/require-staff.server';
import { stopSession } from '../http/session.server';
import { porras } from '../operations/installed.server';

export function loader() {
  return redirect('/');
}

export async function action({ request }: ActionFunctionArgs) {
  const staff = await currentStaff(porras(), request);
  if (staff) await readForm(request, staff);
  return redirect('/sign-in', { status: 303, headers: await stopSession(porras(), request) });
}

/** Never shown: without a component this would be a resource, and the refusal of a stale form not a page. */
export default function SignOut() {
  return null;
}
