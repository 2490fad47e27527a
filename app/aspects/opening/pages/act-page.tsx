import type { ReactNode } from 'react';
import { Decide, Effects, type Effect } from '../../../components/decide';
import { Pick } from '../../../components/field';
import { Refused } from '../../../components/notice';
import { PageHead } from '../../../components/page-head';
import { useCatalogue } from '../../../components/reader';
import type { UnitChoice } from './open-view';

/** Why an act was refused, in some units or in all. */
export interface ActRefused {
  readonly lines: readonly string[];
  /** It was done in the others. */
  readonly partly?: boolean;
}

/** What every page of an act is given; `typed` is what the reader had sent when the last try was refused. */
export interface ActPageProps<View, Typed> {
  readonly view: View;
  /** The way back. */
  readonly switchboard: string;
  readonly csrf: string;
  readonly typed?: (Typed & { readonly chosen: readonly string[] }) | undefined;
  readonly refusal?: ActRefused | undefined;
}

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
  readonly refusal?: ActRefused | undefined;
  readonly effects: readonly Effect[];
  /** What stands above the effects. */
  readonly before?: ReactNode;
  /** The form; `false` when there is nothing to do. */
  readonly children: ReactNode;
}) {
  const { switchboard: words, refusals } = useCatalogue();
  return (
    <div className="narrow">
      <PageHead crumb={{ href: switchboard, name: words.title }} title={question}>
        {refusal && (
          <Refused title={refusal.partly ? refusals.partlyDone : undefined}>
            {refusal.lines.map((line) => (
              <span key={line} className="line">
                {line}
              </span>
            ))}
          </Refused>
        )}
      </PageHead>
      {children !== false && (
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
  chosen,
  type = 'checkbox',
}: {
  readonly legend: string;
  readonly name: string;
  readonly choices: readonly UnitChoice[];
  /** What the reader had chosen, when she is asked again. */
  readonly chosen?: readonly string[] | undefined;
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
        <Pick
          key={value}
          type={type}
          name={name}
          value={value}
          label={label}
          checked={chosen?.includes(value) ?? checked}
        />
      ))}
    </fieldset>
  );
}
