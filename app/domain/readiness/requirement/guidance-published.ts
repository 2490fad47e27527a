import { guidanceSubject } from '../../aspects/guidance';
import { dayOf } from '../../calendar';
import type { SocialServiceId } from '../../programme/service-task';
import type { Rollout } from '../../rollout';
import { sinceLatest, whenExpected } from './expected';
import type { Asked, Finding, Of } from './finding';

export function guidancePublished(
  rollout: Rollout,
  { serviceTask }: Asked,
  service: SocialServiceId,
  { audience, languages }: Of<'guidancePublished'>,
): Finding {
  const texts = languages.map((language) => ({
    language,
    text: rollout.guidance.get(guidanceSubject(service, audience, language)),
  }));
  const evidence = texts.flatMap(({ text }) =>
    text ? [{ event: text.told, on: dayOf(text.publishedAt, rollout.programme.timeZone) }] : [],
  );
  const unpublished = texts.filter(({ text }) => !text).map(({ language }) => language);
  if (unpublished.length === 0) return { met: true, evidence };
  const published = texts.filter(({ text }) => text).map(({ language }) => language);
  return {
    met: false,
    evidence,
    missing: { code: 'guidance-unpublished', unpublished, published },
    ...whenExpected(rollout, serviceTask, [`guidance:${service}`]),
    ...sinceLatest(evidence),
  };
}
