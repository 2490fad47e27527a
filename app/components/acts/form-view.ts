import type { Rollout } from '../../aspects';
import type { Act } from '../../domain/act';
import type { Day } from '../../domain/calendar';
import type { ClientDataKind } from '../../domain/client-data';
import type { AnyField, FieldFault, Given, Typed } from '../../domain/field';
import type { IdKind, Ids } from '../../domain/ground';
import { wholeProgramme } from '../../domain/programme/place';
import type { Names } from '../../i18n/names';
import type { ActSpoken } from '../../wording/acts';
import type { Speaker } from '../../wording/speaker';
import { addressesIn } from '../addresses';
import { faultText } from './fault-text';

/** A field as a form shows it. */
export interface FieldView {
  readonly name: string;
  /** Its own on the page, where one act can have several forms. */
  readonly id: string;
  readonly kind: 'date' | 'number' | 'text' | 'choice' | 'several';
  readonly label: string;
  readonly hint?: string | undefined;
  readonly error?: string | undefined;
  readonly required: boolean;
  /** What stands in it; of several all that are chosen. */
  readonly values: readonly string[];
  readonly most?: string | undefined;
  readonly least?: string | undefined;
  readonly choices: readonly { readonly value: string; readonly label: string }[];
}

/** An act's form: its declaration in the reader's words. */
export interface ActFormView {
  /** Names the form on its page. */
  readonly id: string;
  readonly action: string;
  readonly title: string;
  /** What it is about, by name. */
  readonly about: string;
  readonly fields: readonly FieldView[];
  /** Kinds of client data that the writer has been warned of. */
  readonly checked?: string | undefined;
}

export interface FormAsked {
  readonly act: Act;
  readonly about: Ids;
  /** The page to return to. */
  readonly back: string;
  /** What that page is about: it need not be said again. */
  readonly within?: string;
  readonly typed?: Typed;
  readonly faults?: Readonly<Record<string, FieldFault>>;
  /** Kinds of client data that the writer was warned of before: a form that comes again for another reason keeps them. */
  readonly checked?: readonly ClientDataKind[];
  /** A refusal of the decision, told beside the field that it is about. */
  readonly beside?: { readonly field: string; readonly text: string } | undefined;
  /** Whom the installation knows, for acts that name persons. */
  readonly persons?: readonly { readonly id: string; readonly name: string }[];
}

/** The form of an act about something, as it stands before anything is typed or as it was typed. */
export function actFormView(
  { rollout, today }: { readonly rollout: Rollout; readonly today: Day },
  asked: FormAsked,
  speaker: Speaker,
): ActFormView {
  const { act, about, back, typed = {} } = asked;
  const spoken = speaker.act(act);
  const id = [act.name, ...Object.values(about)].join('-').replaceAll(/[^A-Za-z0-9-]/g, '-');
  const given: Omit<Given, 'chosen'> = { ground: rollout, today, about, persons: new Map(), checked: [] };
  const warned = Object.values(asked.faults ?? {}).flatMap((one) =>
    one.fault === 'client-data' ? one.kinds : [],
  );
  const checked = [...new Set([...(asked.checked ?? []), ...warned])];
  return {
    id,
    action: addressesIn(rollout.programme.id).record(act.name, about, back),
    title: spoken.title,
    about: aboutText(act, about, speaker, asked.within),
    fields: Object.entries(act.fields).flatMap(([name, field]) =>
      field.look.kind === 'carried'
        ? []
        : [fieldView(name, field, { ...asked, typed, given, id }, spoken, speaker)],
    ),
    ...(checked.length > 0 && { checked: checked.join(' ') }),
  };
}

interface Standing extends FormAsked {
  readonly typed: Typed;
  readonly given: Omit<Given, 'chosen'>;
  readonly id: string;
}

function fieldView(
  name: string,
  { look, optional, preset }: AnyField,
  { typed, given, id, faults, beside, persons = [] }: Standing,
  spoken: ActSpoken,
  speaker: Speaker,
): FieldView {
  const whole: Given = { ...given, chosen: (other) => typed[other]?.[0] ?? '' };
  const standing = typed[name] ?? [preset?.(whole)].filter((one) => one !== undefined);
  const fault = faults?.[name];
  const error = fault ? faultText(fault, speaker.words) : beside?.field === name ? beside.text : undefined;
  const base = {
    name,
    id: `${id}-${name}`,
    label: spoken.field(name),
    hint: spoken.hint(name) ?? (optional ? speaker.words.acts.optional : undefined),
    error,
    required: !optional,
    values: standing,
    choices: [],
  };
  switch (look.kind) {
    case 'day':
      return { ...base, kind: 'date', ...(look.latest && { most: given.today }) };
    case 'number':
      return {
        ...base,
        kind: 'number',
        least: String(look.least),
        ...(look.most !== undefined && { most: String(look.most) }),
      };
    case 'text':
      return { ...base, kind: 'text' };
    case 'choice':
    case 'several':
      return {
        ...base,
        kind: look.kind,
        choices: look.choices(whole).map((value) => ({ value, label: spoken.choice(name, value) })),
      };
    case 'person':
      return {
        ...base,
        kind: 'choice',
        choices: persons.map(({ id: value, name: label }) => ({ value, label })),
      };
    case 'persons':
      return {
        ...base,
        kind: 'several',
        required: false,
        choices: persons.map(({ id: value, name: label }) => ({ value, label })),
      };
    case 'moment':
    case 'carried':
      // An act with such a field has a page of its own.
      return { ...base, kind: 'text' };
    default:
      return look satisfies never;
  }
}

/** What an act is about, in the order of its ids; the whole programme goes without saying. */
function aboutText({ about: kinds }: Act, about: Ids, names: Names, within?: string): string {
  return Object.entries(kinds)
    .flatMap(([key, kind]) => {
      const id = about[key] ?? '';
      return id === wholeProgramme || id === within ? [] : [nameOf(kind, id, names)];
    })
    .join(', ');
}

function nameOf(kind: IdKind, id: string, names: Names): string {
  switch (kind) {
    case 'serviceTask':
    case 'place':
      return names.serviceTask(id);
    case 'item':
      return names.planItem(id);
    case 'service':
    case 'unit':
    case 'step':
    case 'phase':
    case 'activity':
    case 'workshop':
    case 'suite':
    case 'communication':
    case 'role':
      return names[kind](id);
    case 'appointmentType':
    case 'system':
    case 'where':
    case 'verbatim':
      return id;
    default:
      return kind satisfies never;
  }
}
