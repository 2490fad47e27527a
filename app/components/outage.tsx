import { Button, ButtonLink } from './button';
import { TextArea } from './field';
import { useCatalogue } from './reader';

/** Fields in which somebody writes; all others only say what it is about. */
const written = ['reason', 'evidence'];

/** The way on while the data cannot be reached: the same page again, or the same form with all that was in it. */
export function TryAgain({
  path,
  sent,
}: {
  readonly path: string;
  readonly sent?: readonly (readonly [name: string, value: string])[] | undefined;
}) {
  const { outage } = useCatalogue().shell.errors;
  if (!sent) {
    return (
      <p>
        <ButtonLink href={path}>{outage.again}</ButtonLink>
      </p>
    );
  }
  return (
    <form method="post" action={path} className="narrow">
      <p>{outage.kept}</p>
      {sent.map(([name, value], index) =>
        written.includes(name) && value !== '' ? (
          <TextArea key={index} id={name} name={name} label={outage.wrote} value={value} />
        ) : (
          <input key={index} type="hidden" name={name} value={value} />
        ),
      )}
      <Button>{outage.resend}</Button>
    </form>
  );
}
