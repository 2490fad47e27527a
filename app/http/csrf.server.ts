import type { Staff } from './require-staff.server';
import { sameSecret } from './same-secret.server';
import { staleForm } from './stale-form';

/**
 * Reads the form that a signed-in person sent. Throws a 403 when it does not carry the secret of her session:
 * someone else made it, or she has signed in anew since she opened it.
 */
export async function readForm(request: Request, staff: Pick<Staff, 'csrf'>): Promise<FormData> {
  const form = await request.formData();
  if (!isCurrent(form, staff)) throw new Response(staleForm, { status: 403 });
  return form;
}

/** Whether a form was made for the session that sends it: for a page that keeps what was typed into a stale one. */
export function isCurrent(form: FormData, staff: Pick<Staff, 'csrf'>): boolean {
  const given = form.get('csrf');
  return typeof given === 'string' && sameSecret(given, staff.csrf);
}
