import { staffPageView, type StaffPageView } from '../components/staff-page/view';
import { requireStaff, type Staff } from '../http/require-staff.server';
import { enterProgramme, type Entered } from '../operations/enter-programme.server';
import { porras } from '../operations/installed.server';
import { speakerOf, type Speaker } from '../wording/speaker';

/** A member of staff on a page of a programme. */
export interface Visit extends Entered {
  readonly staff: Staff;
  readonly page: StaffPageView;
  readonly speaker: Speaker;
}

/**
 * Lets whoever sends this request into a programme, for every page of it. Throws the way to sign-in, or a 404
 * for a programme that is not there or not hers: which of the two is nobody's business.
 */
export async function enter(request: Request, programme: string | undefined): Promise<Visit> {
  const { person, language, csrf, ...rest } = await requireStaff(porras(), request);
  const outcome = await enterProgramme(porras(), person.id, programme ?? '');
  if (!outcome.ok) throw notFound();
  const { entered } = outcome;
  const { pathname, search } = new URL(request.url);
  const page = staffPageView({
    ...entered,
    language,
    csrf,
    demo: porras().demo,
    here: pathname + search,
  });
  const speaker = speakerOf(entered.rollout.programme, language);
  return { ...entered, staff: { person, language, csrf, ...rest }, page, speaker };
}

/** For what is not there, and for what one may not know of. */
export function notFound(): Response {
  return new Response(null, { status: 404 });
}
