import type { ReactNode } from 'react';
import { Button } from '../button';
import { Field, Pick, TextArea } from '../field';
import { Csrf } from '../staff-frame';
import type { ActFormView, FieldView } from './form-view';

/** The form of an act. Every field has its label, its hint and what is wrong with it; what was typed stays. */
export function ActForm({
  form: { action, fields, checked, title, about },
  csrf,
  children,
}: {
  readonly form: ActFormView;
  readonly csrf: string;
  /** The other way out. */
  readonly children?: ReactNode;
}) {
  return (
    <form method="post" action={action} className="narrow">
      <Csrf token={csrf} />
      {fields.map((field) => (
        <FieldOf key={field.name} field={field} />
      ))}
      {checked !== undefined && <input type="hidden" name="checked" value={checked} />}
      <p className="row">
        <Button>
          {title}
          <span className="sr">: {about}</span>
        </Button>
        {children}
      </p>
    </form>
  );
}

/** The form of an act where its fact is missing: it unfolds from a line of its own, without a script. */
export function ActUnfolding({ form, csrf }: { readonly form: ActFormView; readonly csrf: string }) {
  return (
    <details className="act">
      <summary>
        {form.title}: {form.about}
      </summary>
      <ActForm form={form} csrf={csrf} />
    </details>
  );
}

function FieldOf({ field }: { readonly field: FieldView }) {
  const { kind, name, label, values, choices, most, least, ...rest } = field;
  const [value] = values;
  switch (kind) {
    case 'date':
      return <Field {...rest} name={name} label={label} type="date" value={value} max={most} />;
    case 'number':
      return <Field {...rest} name={name} label={label} type="number" value={value} min={least} max={most} />;
    case 'text':
      return <TextArea {...rest} name={name} label={label} value={value} />;
    case 'choice':
    case 'several':
      return <ChoicesOf field={field} type={kind === 'choice' ? 'radio' : 'checkbox'} choices={choices} />;
    default:
      return kind satisfies never;
  }
}

function ChoicesOf({
  field: { id, name, label, hint, error, values },
  type,
  choices,
}: {
  readonly field: FieldView;
  readonly type: 'radio' | 'checkbox';
  readonly choices: FieldView['choices'];
}) {
  const said = [hint !== undefined && `${id}-hint`, error !== undefined && `${id}-error`].filter(Boolean);
  return (
    <fieldset aria-describedby={said.length > 0 ? said.join(' ') : undefined}>
      <legend>{label}</legend>
      {hint !== undefined && (
        <span className="hint" id={`${id}-hint`}>
          {hint}
        </span>
      )}
      {error !== undefined && (
        <span className="error" id={`${id}-error`}>
          {error}
        </span>
      )}
      {choices.map(({ value, label: called }) => (
        <Pick
          key={value}
          type={type}
          name={name}
          value={value}
          label={called}
          checked={values.includes(value)}
        />
      ))}
    </fieldset>
  );
}
