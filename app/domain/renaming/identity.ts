import { activitySubject } from '../aspects/activities';
import { communicationSubject } from '../aspects/communications';
import { dutySubject } from '../aspects/duties';
import { guidanceSubject } from '../aspects/guidance';
import { stepSubject } from '../aspects/opening/events';
import { planSubject } from '../aspects/plan';
import { isPlanItem } from '../aspects/plan-item';
import { scopeSubject } from '../aspects/scope/events';
import { settingsTestSubject } from '../aspects/settings-tests';
import { staffBookingSubject } from '../aspects/staff-booking';
import { trainingSubject } from '../aspects/training';
import { workshopSubject } from '../aspects/workshops';
import type { AspectWord } from '../aspects/by-subject';
import type { Audience } from '../programme/criterion';
import type { Language } from '../programme/language';
import { isPartOf, type Programme } from '../programme/programme';
import type { Where } from '../programme/role';
import { knowsSubject } from '../programme/subject';
import { itemsNamed, onlyThose, placesNamed, wheresNamed, type Naming } from './naming';

/** The ids in an event's data that its subject is made of. */
interface Ids {
  readonly activity: string;
  readonly audience: Audience;
  readonly item: string;
  readonly language: Language;
  readonly place: string;
  readonly role: string;
  readonly row: string;
  readonly service: string;
  readonly serviceTask: string;
  readonly suite: string;
  readonly unit: string;
  readonly where: Where;
  readonly workshop: string;
}

/** By what an event is known: the aspect's own ids, and the subject that they make. */
export interface Identity {
  readonly subject: string;
  readonly ids: Partial<Ids>;
}

/** How each aspect makes its subjects; the same functions by which its events are recorded. */
const subjects: Readonly<
  Record<AspectWord, readonly [ids: readonly (keyof Ids)[], subject: (ids: Ids) => string]>
> = {
  activity: [['place', 'activity'], ({ place, activity }) => activitySubject(place, activity)],
  communication: [['place', 'row'], ({ place, row }) => communicationSubject(place, row)],
  duty: [['role', 'where'], ({ role, where }) => dutySubject(role, where)],
  guidance: [
    ['service', 'audience', 'language'],
    ({ service, audience, language }) => guidanceSubject(service, audience, language),
  ],
  plan: [['place', 'item'], ({ place, item }) => planSubject(place, item)],
  scope: [['serviceTask'], ({ serviceTask }) => scopeSubject(serviceTask)],
  'settings-test': [['service', 'suite'], ({ service, suite }) => settingsTestSubject(service, suite)],
  'staff-booking': [['service'], ({ service }) => staffBookingSubject(service)],
  step: [['service', 'unit'], stepSubject],
  training: [['serviceTask', 'unit'], ({ serviceTask, unit }) => trainingSubject(serviceTask, unit)],
  workshop: [
    ['serviceTask', 'workshop'],
    ({ serviceTask, workshop }) => workshopSubject(serviceTask, workshop),
  ],
};

/** Today's identities of what an event's data speaks of: after a split, each that the definition has. */
export function identitiesOf(word: AspectWord, data: unknown, naming: Naming): readonly Identity[] {
  const [keys, subject] = subjects[word];
  const before = data as Ids;
  const choices = keys.reduce<readonly Partial<Ids>[]>(
    (made, key) =>
      made.flatMap((ids) => namesOf(key, before[key], naming).map((name) => ({ ...ids, [key]: name }))),
    [{}],
  );
  return onlyThose(choices, (ids) => isInDefinition(naming.after, ids)).map((ids) => ({
    ids,
    subject: subject(ids as Ids),
  }));
}

function namesOf(key: keyof Ids, id: string, naming: Naming): readonly string[] {
  switch (key) {
    case 'place':
      return placesNamed(naming, id);
    case 'where':
      return wheresNamed(naming, id as Where);
    case 'item':
      return itemsNamed(naming, id);
    case 'row':
      return naming.of('communication', id);
    case 'audience':
    case 'language':
      return [id];
    default:
      return naming.of(key, id);
  }
}

function isInDefinition(
  programme: Programme,
  { service, serviceTask, unit, place, item }: Partial<Ids>,
): boolean {
  if (service !== undefined && unit !== undefined) return knowsSubject(programme, { service, unit });
  if (serviceTask !== undefined && unit !== undefined) return isPartOf(programme, serviceTask, unit);
  if (place !== undefined && item !== undefined) return isPlanItem(programme, place, item);
  return true;
}
