import { useCatalogue } from '../reader';
import type { RoleHolder } from './role-holders';

export interface DemoProgramme {
  readonly id: string;
  readonly name: string;
  readonly holders: readonly RoleHolder[];
}

/** The demo's accounts: one button a role-holder, without a password. */
export function DemoAccounts({
  programmes,
  to,
}: {
  readonly programmes: readonly DemoProgramme[];
  readonly to: string;
}) {
  const { title, lede, substitute } = useCatalogue().signIn.demo;
  return (
    <section aria-labelledby="demo">
      <h2 id="demo">{title}</h2>
      <p>{lede}</p>
      {programmes.map(({ id, name, holders }) => (
        <form key={id} method="post" className="accounts">
          {programmes.length > 1 && <h3>{name}</h3>}
          <input type="hidden" name="to" value={to} />
          <ul>
            {holders.map(({ person, role, places, substitute: forAnother }) => (
              <li key={`${person} ${role} ${places}`}>
                <button type="submit" name="person" value={person} className="button plainly">
                  <b>{forAnother ? `${role} (${substitute})` : role}</b>
                  {places !== '' && <span className="sr">: </span>}
                  <span className="quiet">{places}</span>
                </button>
              </li>
            ))}
          </ul>
        </form>
      ))}
    </section>
  );
}
