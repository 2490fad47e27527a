import type { Programme } from '../../../domain/programme/programme';
import type { AppointmentType } from '../../../domain/programme/service-task';
import type { Speaker } from '../../../wording/speaker';
import type { ScopedService } from '../events';

const typeTerms = ['duration', 'contact', 'bookableBy', 'book', 'cancelUntil', 'questions'] as const;
const shared = ['bookableBy', 'book', 'cancelUntil'] as const;
type TypeTerm = (typeof typeTerms)[number];
type SharedTerm = (typeof shared)[number];

export function isTypeTerm(term: string): term is TypeTerm {
  return typeTerms.some((known) => known === term);
}

/** The value of one term of an appointment type, in words. */
export function sayTerm(type: AppointmentType, term: TypeTerm, speaker: Speaker): string {
  const { words, scope } = speaker.words;
  switch (term) {
    case 'duration':
      return words.minutes(type.duration);
    case 'contact':
      return words.contactTypes(type.contact);
    case 'bookableBy':
      return scope.bookableBy[type.bookableBy];
    case 'book': {
      const { earliest, latest } = type.book;
      return scope.book(earliest && words.notice(earliest), latest && words.notice(latest));
    }
    case 'cancelUntil':
      return scope.cancel(type.cancelUntil && words.notice(type.cancelUntil));
    case 'questions': {
      const asked = requiredQuestions(type, speaker);
      return asked.length === 0 ? scope.nothing : asked.join(' ');
    }
    default:
      return term satisfies never;
  }
}

/** A service as a scope chooses it, in as few lines as say it all: what its types share is told once. */
export function sayScoped(programme: Programme, scoped: ScopedService, speaker: Speaker): string[] {
  const { scope } = speaker.words;
  const types = typesOf(programme, scoped);
  const [first] = types;
  const common = types.length < 2 ? [] : shared.filter((term) => isShared(types, term, speaker));
  const reach = [
    sayUnits(programme, scoped, speaker),
    scope.highest(speaker.step(scoped.highestStep)),
    ...(scoped.notBefore ? [scope.notBefore(scoped.notBefore)] : []),
  ];
  return [
    reach.join('. '),
    ...(first && common.length > 0 ? [`${scope.forAll}: ${briefly(first, common, speaker).join(', ')}`] : []),
    ...types.map((type) => sayType(type, common, speaker)),
  ];
}

/** An appointment type in one line, but for the terms that have been told already. */
export function sayType(type: AppointmentType, told: readonly SharedTerm[], speaker: Speaker): string {
  const { words, scope } = speaker.words;
  const asked = requiredQuestions(type, speaker);
  const terms = [
    words.minutesShort(type.duration),
    words.contactTypes(type.contact),
    ...briefly(
      type,
      shared.filter((term) => !told.includes(term)),
      speaker,
    ),
    ...(asked.length > 0 ? [scope.brief.questions(asked.join(' '))] : []),
  ];
  return `${speaker.text(type.name)}: ${terms.join(', ')}`;
}

export function sayUnits(programme: Programme, { service, units }: ScopedService, speaker: Speaker): string {
  const { scope, words } = speaker.words;
  const all = programme.services.get(service)?.units ?? [];
  return scope.units(
    all.every((unit) => units.includes(unit)) && units.length > 2
      ? scope.allUnits(units.length)
      : words.listed(units.map(speaker.unit)),
  );
}

function typesOf(programme: Programme, { service, types }: ScopedService): AppointmentType[] {
  const known = programme.services.get(service)?.appointmentTypes ?? [];
  return known.filter(({ id }) => types.includes(id));
}

/** Terms of a type in few words: who books and when are one clause where both are told. */
function briefly(type: AppointmentType, terms: readonly SharedTerm[], speaker: Speaker): string[] {
  const { brief, noticeShort } = speaker.words.scope;
  const { earliest, latest } = type.book;
  const who = brief.bookable[type.bookableBy];
  const when = brief.window(earliest && noticeShort(earliest), latest && noticeShort(latest));
  const tells = (term: SharedTerm) => terms.includes(term);
  const booking = tells('bookableBy') ? (tells('book') ? `${who} ${when}` : who) : brief.booked(when);
  return [
    ...(tells('bookableBy') || tells('book') ? [booking] : []),
    ...(tells('cancelUntil') ? [brief.cancel(type.cancelUntil && noticeShort(type.cancelUntil))] : []),
  ];
}

function requiredQuestions(type: AppointmentType, speaker: Speaker): string[] {
  return type.questions.filter(({ required }) => required).map(({ text }) => speaker.text(text));
}

function isShared(types: readonly AppointmentType[], term: SharedTerm, speaker: Speaker): boolean {
  return new Set(types.map((type) => sayTerm(type, term, speaker))).size === 1;
}
