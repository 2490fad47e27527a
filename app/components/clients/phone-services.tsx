import { LocalisedText } from '../localised-text';
import { useCatalogue } from '../reader';
import { telephone } from './phone-links';
import type { Phone, PhoneGroup, ProgrammeForClients } from './view';

/** How to book what cannot be booked online; last the number that helps to find any service. */
export function PhoneServices({
  groups,
  general,
}: {
  readonly groups: readonly PhoneGroup[];
  readonly general: ProgrammeForClients['general'];
}) {
  const { clients } = useCatalogue();
  return (
    <ul className="phone">
      {groups.map((group) => (
        <li key={group.id}>
          <h3>
            <LocalisedText of={group.name} />
          </h3>
          <Services services={group.services} />
          <Call {...group} />
        </li>
      ))}
      <li>
        <h3>{clients.otherServices}</h3>
        <p>
          <LocalisedText of={general.text} />
        </p>
        <Call {...general} />
      </li>
    </ul>
  );
}

function Services({ services }: Pick<PhoneGroup, 'services'>) {
  const [only, ...others] = services;
  if (only && others.length === 0) {
    return (
      <p>
        <LocalisedText of={only.description} />
      </p>
    );
  }
  return (
    <ul className="kinds">
      {services.map(({ id, name, description }) => (
        <li key={id}>
          <h4>
            <LocalisedText of={name} />
          </h4>
          <p>
            <LocalisedText of={description} />
          </p>
        </li>
      ))}
    </ul>
  );
}

function Call({ phone, hours }: Phone) {
  const { clients } = useCatalogue();
  return (
    <p className="call">
      <a href={telephone(phone)}>{clients.call(phone)}</a>
      <span className="quiet">
        <LocalisedText of={hours} />
      </span>
    </p>
  );
}
