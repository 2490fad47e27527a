import { Button, ButtonLink } from '../../../components/button';
import { Field } from '../../../components/field';
import { useCatalogue } from '../../../components/reader';
import { Csrf } from '../../../components/staff-frame';
import { TypedArea, type Typed } from '../../../components/typed-area';
import { ActPage, Choices, type ActPageProps } from './act-page';
import type { ConfirmView, WithdrawView } from './order-views';

interface ConfirmTyped {
  readonly doneOn: string;
  readonly dayMissing: boolean;
  readonly evidence: Typed;
}

/** The word that orders have been carried out: when, and how it was checked. */
export function ConfirmPage({
  view,
  switchboard,
  csrf,
  refusal,
  typed,
}: ActPageProps<ConfirmView, ConfirmTyped>) {
  const words = useCatalogue().switchboard;
  const { dayNeeded } = useCatalogue().refusals;
  const { question, orders, effects, today, earliest } = view;
  return (
    <ActPage switchboard={switchboard} question={question} refusal={refusal} effects={effects}>
      {orders.length > 0 && (
        <form method="post">
          <Csrf token={csrf} />
          <Choices legend={words.confirming.orders} name="order" choices={orders} chosen={typed?.chosen} />
          <Field
            id="doneOn"
            name="doneOn"
            type="date"
            label={words.doneOn}
            required
            min={earliest}
            max={today}
            value={typed?.doneOn ?? today}
            error={typed?.dayMissing ? dayNeeded : undefined}
          />
          <TypedArea
            id="evidence"
            name="evidence"
            label={words.checked}
            hint={words.confirming.checkedHint}
            required
            typed={typed?.evidence}
          />
          <p className="row">
            <Button>{words.confirm}</Button>
            <ButtonLink href={switchboard} kind="second">
              {words.dontConfirm}
            </ButtonLink>
          </p>
        </form>
      )}
    </ActPage>
  );
}

/** Taking orders and dated steps back. */
export function WithdrawPage({
  view: { question, orders, effects },
  switchboard,
  csrf,
  typed,
  refusal,
}: ActPageProps<WithdrawView, { readonly reason: Typed }>) {
  const words = useCatalogue().switchboard;
  return (
    <ActPage switchboard={switchboard} question={question} refusal={refusal} effects={effects}>
      {orders.length > 0 && (
        <form method="post">
          <Csrf token={csrf} />
          <Choices legend={words.withdrawing.what} name="order" choices={orders} chosen={typed?.chosen} />
          <TypedArea id="reason" name="reason" label={words.withdrawing.why} required typed={typed?.reason} />
          <p className="row">
            <Button kind="stop">{words.withdrawing.act}</Button>
            <ButtonLink href={switchboard} kind="second">
              {words.withdrawing.keep}
            </ButtonLink>
          </p>
        </form>
      )}
    </ActPage>
  );
}
