import { redirect, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { DoorPage } from '../components/sign-in/door-page';
import { StartPage } from '../components/sign-in/start-page';
import { requireStaff } from '../http/require-staff.server';
import { programmesOf } from '../operations/enter-programme.server';
import { porras } from '../operations/installed.server';
import { speakerOf } from '../wording/speaker';
import { doorOf } from './door.server';

export { staffLinks as links } from '../components/staff-page/links';

export async function loader({ request }: LoaderFunctionArgs) {
  const staff = await requireStaff(porras(), request);
  const [only, ...others] = await programmesOf(porras(), staff.person.id);
  if (only !== undefined && others.length === 0) throw redirect(`/${only}`);
  const ids = only === undefined ? [] : [only, ...others];
  const rollouts = await Promise.all(ids.map((id) => porras().rollout(id)));
  return {
    door: await doorOf(request, staff),
    email: staff.person.email,
    empty: (await porras().programmes()).length === 0,
    programmes: rollouts.flatMap((rollout) => {
      if (!rollout) return [];
      const { id, name, county } = rollout.programme;
      const { text } = speakerOf(rollout.programme, staff.language);
      return [{ id, name: text(name), county: text(county.name) }];
    }),
  };
}

export const meta: MetaFunction<typeof loader> = () => [{ title: 'Porras' }];

export default function FrontPage() {
  const { door, ...start } = useLoaderData<typeof loader>();
  return (
    <DoorPage door={door}>
      <StartPage {...start} />
    </DoorPage>
  );
}
