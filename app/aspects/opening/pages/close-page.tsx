import { Button, ButtonLink } from '../../../components/button';
import { useCatalogue } from '../../../components/reader';
import { Csrf } from '../../../components/staff-frame';
import { TypedArea, type Typed } from '../../../components/typed-area';
import { ActPage, Choices, type ActPageProps } from './act-page';
import type { CloseView } from './close-view';

interface CloseTyped {
  readonly to: string;
  readonly reason: Typed;
}

/** Closing: a reason and one press. */
export function ClosePage({ view, switchboard, csrf, typed, refusal }: ActPageProps<CloseView, CloseTyped>) {
  const words = useCatalogue().switchboard;
  const { question, units, steps, effects } = view;
  return (
    <ActPage switchboard={switchboard} question={question} refusal={refusal} effects={effects}>
      {units.length > 0 && (
        <form method="post">
          <Csrf token={csrf} />
          <Choices legend={words.units} name="unit" choices={units} chosen={typed?.chosen} />
          <Choices
            legend={words.close.to}
            name="to"
            type="radio"
            choices={steps}
            chosen={typed && [typed.to]}
          />
          <TypedArea
            id="reason"
            name="reason"
            label={words.whyClose}
            hint={words.reasonShown}
            required
            typed={typed?.reason}
          />
          <p className="row">
            <Button kind="stop">{words.down}</Button>
            <ButtonLink href={switchboard} kind="second">
              {words.dontClose}
            </ButtonLink>
          </p>
        </form>
      )}
    </ActPage>
  );
}
