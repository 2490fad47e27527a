import type { DemoProgramme } from '../components/sign-in/demo-accounts';
import type { DoorView } from '../components/sign-in/door-page';
import { roleHolders } from '../components/sign-in/role-holders';
import type { Language } from '../domain/programme/language';
import { pageLanguage } from '../http/language.server';
import type { Staff } from '../http/require-staff.server';
import { demoRollouts } from '../operations/demo-accounts.server';
import { porras } from '../operations/installed.server';
import { speakerOf } from '../wording/speaker';

/** What stands around a page that belongs to no programme, for whoever sends this request. */
export async function doorOf(request: Request, staff?: Staff): Promise<DoorView> {
  const { pathname, search } = new URL(request.url);
  return {
    language: staff?.language ?? (await pageLanguage(request)),
    demo: porras().demo,
    here: pathname + search,
    ...(staff && { csrf: staff.csrf, email: staff.person.email }),
  };
}

/** The one-click accounts by programme; none but in a demo. */
export async function demoProgrammes(language: Language): Promise<DemoProgramme[]> {
  return (await demoRollouts(porras())).map((rollout) => {
    const speaker = speakerOf(rollout.programme, language);
    const { id, name } = rollout.programme;
    return { id, name: speaker.text(name), holders: roleHolders(rollout, porras().clock(), speaker) };
  });
}
