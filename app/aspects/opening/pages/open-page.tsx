import { Button, ButtonLink } from '../../../components/button';
import { FromTo } from '../../../components/decide';
import { Field, Pick } from '../../../components/field';
import { useCatalogue } from '../../../components/reader';
import { Csrf } from '../../../components/staff-frame';
import { ActPage, Choices, type ActPageProps } from './act-page';
import type { OpenView } from './open-view';

interface OpenTyped {
  readonly when: 'now' | 'later';
  readonly day: string;
  readonly clock: string;
}

/** Opening: from step to step, what happens, now or at a moment. */
export function OpenPage({ view, switchboard, csrf, typed, refusal }: ActPageProps<OpenView, OpenTyped>) {
  const words = useCatalogue().switchboard;
  const { question, step, units, button, effects } = view;
  return (
    <>
      <ActPage
        switchboard={switchboard}
        question={question}
        refusal={refusal}
        effects={effects}
        before={step && <FromTo from={step.from} to={step.to} />}
      >
        {step !== undefined && (
          <form method="post">
            <Csrf token={csrf} />
            <input type="hidden" name="to" value={step.id} />
            <Choices legend={words.units} name="unit" choices={units} chosen={typed?.chosen} />
            <When view={view} typed={typed} />
            <p className="row">
              <Button>{button}</Button>
              <ButtonLink href={switchboard} kind="second">
                {words.dontOpen}
              </ButtonLink>
            </p>
          </form>
        )}
      </ActPage>
      <Others view={view} />
    </>
  );
}

function When({
  view: { later },
  typed,
}: {
  readonly view: OpenView;
  readonly typed: OpenTyped | undefined;
}) {
  const words = useCatalogue().switchboard;
  const isLater = typed?.when === 'later';
  return (
    <fieldset>
      <legend>{words.when}</legend>
      <Pick type="radio" name="when" value="now" label={words.now} checked={!isLater} />
      <Pick type="radio" name="when" value="later" label={words.open.atMoment} checked={isLater} />
      <div className="moment">
        <Field
          id="day"
          name="day"
          type="date"
          label={words.open.day}
          min={later.earliest}
          value={typed?.day ?? later.day}
        />
        <Field
          id="clock"
          name="clock"
          type="time"
          label={words.open.time}
          value={typed?.clock ?? later.clock}
        />
      </div>
      <p className="small quiet after">{later.then}</p>
    </fieldset>
  );
}

function Others({ view: { others } }: { readonly view: OpenView }) {
  const words = useCatalogue().switchboard;
  if (others.length === 0) return null;
  return (
    <section aria-labelledby="others" className="aside">
      <h2 id="others">{words.others}</h2>
      <ul>
        {others.map(({ unit, why, href }) => (
          <li key={unit}>
            <a href={href}>{unit}</a>: {why}
          </li>
        ))}
      </ul>
    </section>
  );
}
