import { PageHead } from '../page-head';
import { useCatalogue } from '../reader';

/** Where to go from the front page: a programme to choose, or what has to happen before there is one. */
export function StartPage({
  programmes,
  empty,
  email,
}: {
  readonly programmes: readonly { readonly id: string; readonly name: string; readonly county: string }[];
  /** No definition has been applied in the whole installation. */
  readonly empty: boolean;
  readonly email: string;
}) {
  const { start } = useCatalogue().signIn;
  if (programmes.length > 0) {
    return (
      <>
        <PageHead title={start.several} />
        <ul className="stack">
          {programmes.map(({ id, name, county }) => (
            <li key={id}>
              <a href={`/${id}`}>{name}</a>
              <br />
              <span className="quiet">{county}</span>
            </li>
          ))}
        </ul>
      </>
    );
  }
  if (!empty) {
    return <PageHead title={start.noDuty} lede={start.noDutyText} />;
  }
  return (
    <>
      <PageHead title={start.nothing} lede={start.nothingText} />
      <p>
        <code>{`npm run -s porras -- apply config/pohjois-karjala --as ${email}`}</code>
      </p>
    </>
  );
}
