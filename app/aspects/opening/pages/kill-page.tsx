import { Button, ButtonLink } from '../../../components/button';
import { Kill } from '../../../components/decide';
import { Refused } from '../../../components/notice';
import { PageHead } from '../../../components/page-head';
import { useCatalogue } from '../../../components/reader';
import { Csrf } from '../../../components/staff-frame';
import { TypedArea, type Typed } from '../../../components/typed-area';
import type { ActRefused } from './act-page';
import type { KillView } from './kill-view';

/** Closing everything that clients could book: what goes down, why, one press. */
export function KillPage({
  view: { closes, withdraws },
  switchboard,
  csrf,
  reason,
  refusal,
}: {
  readonly view: KillView;
  readonly switchboard: string;
  readonly csrf: string;
  readonly reason?: Typed | undefined;
  readonly refusal?: ActRefused | undefined;
}) {
  const words = useCatalogue().switchboard;
  const nothing = closes.length + withdraws.length === 0;
  return (
    <div className="narrow">
      <PageHead crumb={{ href: switchboard, name: words.title }} title={words.killing.question}>
        {refusal && <Refused>{refusal.lines.join(' ')}</Refused>}
      </PageHead>
      <Kill id="kill">
        {nothing && <p>{words.killing.nothing}</p>}
        <Named heading={words.killing.closes} names={closes} />
        <Named heading={words.killing.withdraws} names={withdraws} />
        {!nothing && (
          <form method="post">
            <Csrf token={csrf} />
            <p>
              {words.killing.confirmAll} {words.killing.undo}
            </p>
            <TypedArea
              id="reason"
              name="reason"
              label={words.whyClose}
              hint={words.reasonShown}
              required
              typed={reason}
            />
            <p className="row">
              <Button kind="stop">{words.killAct}</Button>
              <ButtonLink href={switchboard} kind="second">
                {words.dontClose}
              </ButtonLink>
            </p>
          </form>
        )}
      </Kill>
    </div>
  );
}

function Named({ heading, names }: { readonly heading: string; readonly names: readonly string[] }) {
  if (names.length === 0) return null;
  return (
    <>
      <h3>{heading}</h3>
      <ul className="plain">
        {names.map((name) => (
          <li key={name}>{name}</li>
        ))}
      </ul>
    </>
  );
}
