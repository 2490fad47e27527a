import type { HTMLInputTypeAttribute } from 'react';
import { useCatalogue } from './reader';

export interface FieldProps {
  readonly id: string;
  readonly name: string;
  readonly label: string;
  readonly hint?: string | undefined;
  /** Why the last try was refused, for this field. */
  readonly error?: string | undefined;
  readonly value?: string | undefined;
  readonly required?: boolean;
}

interface InputProps extends FieldProps {
  readonly type?: HTMLInputTypeAttribute;
  readonly autoComplete?: string;
  readonly min?: string | undefined;
  readonly max?: string | undefined;
}

/** One line to write into, with its label, hint and error tied to it. */
export function Field({ type = 'text', autoComplete, min, max, ...field }: InputProps) {
  const preset = usePreset(type, field.value);
  const hint = [field.hint, preset].filter((part) => part !== undefined).join(' ');
  const told = { ...field, hint: hint === '' ? undefined : hint };
  return (
    <div className="field">
      <Label {...told} />
      <input type={type} autoComplete={autoComplete} min={min} max={max} {...wiring(told)} />
    </div>
  );
}

/** Browsers write days and times in their own language, 11/12 for December: what stands there is said in the page's. */
function usePreset(type: HTMLInputTypeAttribute, value: string | undefined): string | undefined {
  const { presetDay, presetTime } = useCatalogue().shell;
  if (type === 'date' && value !== undefined && /^\d{4}-\d{2}-\d{2}$/.test(value)) return presetDay(value);
  if (type === 'time' && value !== undefined && /^\d{2}:\d{2}$/.test(value)) return presetTime(value);
  return undefined;
}

/** Running text. It always says that the text stays and that clients' details do not belong there. */
export function TextArea({ hint, ...field }: FieldProps) {
  const { noClientData } = useCatalogue().shell;
  const told = { ...field, hint: hint === undefined ? noClientData : `${hint} ${noClientData}` };
  return (
    <div className="field">
      <Label {...told} />
      <textarea rows={4} {...wiring(told)} />
    </div>
  );
}

/** One of several, or one yes. */
export function Pick({
  type,
  name,
  value,
  checked = false,
  label,
}: {
  readonly type: 'radio' | 'checkbox';
  readonly name: string;
  readonly value: string;
  readonly checked?: boolean;
  readonly label: string;
}) {
  return (
    <label className="pick">
      <input type={type} name={name} value={value} defaultChecked={checked} />
      {label}
    </label>
  );
}

function Label({ id, label, hint, error }: FieldProps) {
  return (
    <>
      <label htmlFor={id}>{label}</label>
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
    </>
  );
}

function wiring({ id, name, hint, error, value, required }: FieldProps) {
  const said = [hint !== undefined && `${id}-hint`, error !== undefined && `${id}-error`].filter(Boolean);
  return {
    id,
    name,
    required,
    defaultValue: value,
    'aria-invalid': error === undefined ? undefined : true,
    'aria-describedby': said.length > 0 ? said.join(' ') : undefined,
  };
}
