import { readTexts } from '../../db/texts.server';
import type { ClientsView } from '../components/clients/clients-page';
import { clientGuidance, programmeForClients } from '../components/clients/view';
import type { Language } from '../domain/programme/language';
import { porras } from '../operations/installed.server';
import { publicRollouts } from '../operations/public-rollouts.server';

/** What the clients' page in `language` says now. */
export async function clientsView(language: Language): Promise<ClientsView> {
  const programmes = await publicRollouts(porras());
  const guidance = programmes.flatMap(({ rollout }) =>
    [...rollout.programme.services.keys()].flatMap(
      (service) => clientGuidance(rollout, service, language)?.body.text ?? [],
    ),
  );
  const texts = await readTexts(porras().database, guidance);
  return {
    language,
    demo: porras().demo,
    programmes: programmes.map(({ rollout, now }) => programmeForClients(rollout, now, language, texts)),
  };
}
