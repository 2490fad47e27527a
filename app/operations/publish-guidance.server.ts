import { publishGuidance as decide } from '../aspects/guidance/guidance';
import type { Audience } from '../domain/programme/audience';
import type { Language } from '../domain/programme/language';
import { act, inService } from './act.server';
import type { By } from './by';
import type { Porras } from './porras.server';

/** Publishes a version of a guidance text (Markdown). */
export function publishGuidance(
  porras: Porras,
  by: By,
  command: {
    readonly programme: string;
    readonly service: string;
    readonly audience: Audience;
    readonly language: Language;
    readonly body: string;
  },
) {
  const { programme, service, audience, language, body } = command;
  return act(
    'publishGuidance',
    porras,
    by,
    programme,
    inService('publishGuidance', service),
    ({ rollout, text }) => decide(rollout.programme, { service, audience, language, body: text(body) }),
  );
}
