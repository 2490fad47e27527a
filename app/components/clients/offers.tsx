import { inLanguage } from '../../domain/programme/language';
import { capital } from '../../i18n/sentence';
import { LocalisedText, useName } from '../localised-text';
import { useCatalogue, useReader } from '../reader';
import { Guidance } from './guidance';
import { telephone } from './phone-links';
import type { Offer } from './view';

/** Services that clients book online today, in their words. */
export function Offers({ offers }: { readonly offers: readonly Offer[] }) {
  return (
    <ul className="offers">
      {offers.map((offer) => (
        <li key={offer.id}>
          <h3>
            <LocalisedText of={offer.name} />
          </h3>
          <p>
            <LocalisedText of={offer.description} />
          </p>
          <Terms offer={offer} />
          <Places offer={offer} />
          <WhatToRead guidance={offer.guidance} />
          <WayIn offer={offer} />
        </li>
      ))}
    </ul>
  );
}

/** How long it takes and where one meets. */
function Terms({ offer: { types } }: { readonly offer: Offer }) {
  const { clients, words } = useCatalogue();
  const name = useName();
  return types.map((type) => {
    const [length, contact] = [words.minutes(type.duration), words.contactTypes(type.contact)];
    return (
      <p key={type.id} className="quiet">
        {types.length > 1
          ? `${clients.term(name(type.name), length, contact)}.`
          : `${length}. ${capital(contact)}.`}
      </p>
    );
  });
}

function Places({ offer: { units, elsewhere } }: { readonly offer: Offer }) {
  const { clients } = useCatalogue();
  const name = useName();
  return (
    <>
      <p className="quiet">
        {clients.units} {units.map(name).join(', ')}.
      </p>
      {elsewhere && (
        <p className="quiet">
          {clients.elsewhere} <a href={telephone(elsewhere.phone)}>{elsewhere.phone}</a>,{' '}
          <LocalisedText of={elsewhere.hours} />.
        </p>
      )}
    </>
  );
}

function WhatToRead({ guidance }: Pick<Offer, 'guidance'>) {
  const { clients } = useCatalogue();
  const { language } = useReader();
  if (!guidance) return null;
  return (
    <details>
      <summary>{clients.guidance}</summary>
      <div lang={guidance.language === language ? undefined : guidance.language}>
        <Guidance text={guidance.text} />
      </div>
    </details>
  );
}

/** The one way in. Its words are the same on every service: who hears them hears the service too. */
function WayIn({ offer: { name, address } }: { readonly offer: Offer }) {
  const { clients } = useCatalogue();
  const { language, order } = useReader();
  const target = inLanguage(address, language, order);
  return (
    <a
      className="button"
      href={target.text}
      hrefLang={target.language === language ? undefined : target.language}
    >
      {clients.go}
      <span className="sr">
        : <LocalisedText of={name} />
      </span>
    </a>
  );
}
