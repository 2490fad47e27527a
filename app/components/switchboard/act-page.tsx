import type { ReactNode } from 'react';
import { Decide, Effects, type Effect } from '../decide';
import { Pick } from '../field';
import { Refused } from '../notice';
import { PageHead } from '../page-head';
import { useCatalogue } from '../reader';
import type { UnitChoice } from './open-view';

/** One act with everything that it causes. Without anything to act on it only says so. */
export function ActPage({
  switchboard,
  question,
  refusal,
  effects,
  before,
  children,
}: {
  /** The way back. */
  readonly switchboard: string;
  readonly question: string;
  readonly refusal?: readonly string[] | undefined;
  readonly effects: readonly Effect[];
  /** What stands above the effects. */
  readonly before?: ReactNode;
  /** The form; nothing when there is nothing to do. */
  readonly children?: ReactNode;
}) {
  const words = useCatalogue().switchboard;
  return (
    <div className="narrow">
      <PageHead crumb={{ href: switchboard, name: words.title }} title={question}>
        {refusal && (
          <Refused>
            {refusal.map((line) => (
              <span key={line} className="line">
                {line}
              </span>
            ))}
          </Refused>
        )}
      </PageHead>
      {children !== undefined && (
        <Decide id="happens" question={words.happens}>
          {before}
          <Effects effects={effects} />
          {children}
        </Decide>
      )}
    </div>
  );
}

/** Which of several; the only one goes along unasked. */
export function Choices({
  legend,
  name,
  choices,
  type = 'checkbox',
}: {
  readonly legend: string;
  readonly name: string;
  readonly choices: readonly UnitChoice[];
  readonly type?: 'checkbox' | 'radio';
}) {
  const [only, ...others] = choices;
  if (only && others.length === 0) {
    return (
      <p>
        <input type="hidden" name={name} value={only.value} />
        <b>{legend.endsWith('?') ? legend : `${legend}:`}</b> {only.label}
      </p>
    );
  }
  return (
    <fieldset>
      <legend>{legend}</legend>
      {choices.map(({ value, label, checked }) => (
        <Pick key={value} type={type} name={name} value={value} label={label} checked={checked} />
      ))}
    </fieldset>
  );
}
