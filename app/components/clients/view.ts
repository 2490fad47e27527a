import type { Rollout } from '../../aspects';
import { guidanceSubject } from '../../aspects/guidance/guidance';
import { offeredToClients, rulesOf } from '../../aspects/standing/offered';
import { standingOf } from '../../aspects/standing/standing';
import { textSubject } from '../../aspects/texts/texts';
import type { Moment } from '../../domain/calendar';
import type { Language, Localised } from '../../domain/programme/language';
import type { Programme } from '../../domain/programme/programme';
import type { AppointmentType, SocialService } from '../../domain/programme/service-task';

/** What a programme tells its clients today. */
export interface ProgrammeForClients {
  readonly id: string;
  readonly county: Localised;
  /** The programme's languages, required ones first. */
  readonly order: readonly Language[];
  readonly offers: readonly Offer[];
  readonly byPhone: readonly PhoneGroup[];
  readonly general: Phone & { readonly text: Localised };
  readonly urgentHelp: Localised;
  readonly privacy: Localised;
  readonly accessibility: Localised;
  /** An address to click: of a page, or of a mail box. */
  readonly feedback: string;
}

export interface Phone {
  readonly phone: string;
  readonly hours: Localised;
}

/** A service that clients book online today. */
export interface Offer {
  readonly id: string;
  readonly name: Localised;
  readonly description: Localised;
  readonly types: readonly Pick<AppointmentType, 'id' | 'name' | 'duration' | 'contact'>[];
  readonly units: readonly Localised[];
  /** Where the service is not open everywhere: how to book elsewhere. */
  readonly elsewhere?: Phone | undefined;
  /** The one way in. */
  readonly address: Localised;
  /** The text to read first: in the page's language, else in the first one that has it. */
  readonly guidance?: { readonly text: string; readonly language: Language } | undefined;
}

/** Services that are booked by one phone number. */
export interface PhoneGroup extends Phone {
  readonly id: string;
  readonly name: Localised;
  readonly services: readonly {
    readonly id: string;
    readonly name: Localised;
    readonly description: Localised;
  }[];
}

/** The published guidance for clients, in the language asked for or the first that has it; none while unpublished. */
export function clientGuidance(rollout: Rollout, service: string, language: Language) {
  const { required, offered } = rollout.programme.languages;
  return [language, ...required, ...offered]
    .map((one) => rollout.guidance.get(guidanceSubject(service, 'client', one)))
    .find((guidance) => guidance !== undefined && !rollout.texts.has(textSubject(guidance.body.text)));
}

/** Everything that clients of a programme are told at `at`; `texts` has the bodies of the guidance by id. */
export function programmeForClients(
  rollout: Rollout,
  at: Moment,
  language: Language,
  texts: ReadonlyMap<string, string>,
): ProgrammeForClients {
  const { programme } = rollout;
  const { required, offered } = programme.languages;
  const { generalPhone, urgentHelp, privacyNotice, accessibilityStatement, feedback } = programme.clients;
  const services = [...programme.serviceTasks.values()].flatMap(({ socialServices }) =>
    socialServices.flatMap((id) => programme.services.get(id) ?? []),
  );
  const offers = services.map((service) => offerOf(rollout, service, at, language, texts));
  return {
    id: programme.id,
    county: programme.county.name,
    order: [...required, ...offered],
    offers: offers.filter((offer) => offer !== undefined),
    byPhone: phoneGroups(
      programme,
      services.filter((_, index) => offers[index] === undefined),
    ),
    general: generalPhone,
    urgentHelp,
    privacy: privacyNotice,
    accessibility: accessibilityStatement,
    feedback: feedback.includes('@') && !feedback.includes(':') ? `mailto:${feedback}` : feedback,
  };
}

function offerOf(
  rollout: Rollout,
  service: SocialService,
  at: Moment,
  language: Language,
  texts: ReadonlyMap<string, string>,
): Offer | undefined {
  const { id, clientName, clientDescription, bookedIn, otherWay } = service;
  const open = service.units.filter((unit) => offeredToClients(rollout, { service: id, unit }, at));
  if (open.length === 0 || bookedIn.kind !== 'elsewhere') return undefined;
  const published = clientGuidance(rollout, id, language);
  const text = published && texts.get(published.body.text);
  return {
    id,
    name: clientName,
    description: clientDescription,
    types: bookableTypes(rollout, service, open),
    units: open.flatMap((unit) => rollout.programme.units.get(unit)?.name ?? []),
    ...(open.length < service.units.length && { elsewhere: otherWay }),
    address: bookedIn.address,
    ...(published && text !== undefined && { guidance: { text, language: published.language } }),
  };
}

/** The types that clients book, each once, by the rules that the approval bound. */
function bookableTypes(rollout: Rollout, { id }: SocialService, open: readonly string[]): AppointmentType[] {
  const types = open.flatMap((unit) => {
    const subject = { service: id, unit };
    const rules = rulesOf(rollout, subject) ?? rollout.programme;
    const { types: covered } = standingOf(rollout, subject);
    return (rules.services.get(id)?.appointmentTypes ?? []).filter(
      (type) => type.bookableBy === 'everyone' && (covered.length === 0 || covered.includes(type.id)),
    );
  });
  return [...new Map(types.map((type) => [type.id, type])).values()];
}

/** Services of one service task that answer the same phone stand together; a lone one stands by its own name. */
function phoneGroups(programme: Programme, services: readonly SocialService[]): PhoneGroup[] {
  const groups = new Map<string, SocialService[]>();
  for (const service of services) {
    const { phone, hours } = service.otherWay;
    const key = JSON.stringify([service.serviceTask, phone, hours]);
    groups.set(key, [...(groups.get(key) ?? []), service]);
  }
  return [...groups.values()].flatMap((group) => {
    const [first] = group;
    const task = first && programme.serviceTasks.get(first.serviceTask);
    if (!first || !task) return [];
    return {
      id: first.id,
      name: group.length > 1 ? task.name : first.clientName,
      services: group.map(({ id, clientName, clientDescription }) => ({
        id,
        name: clientName,
        description: clientDescription,
      })),
      ...first.otherWay,
    };
  });
}
