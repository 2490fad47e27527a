import type { ReactNode } from 'react';
import { languages } from '../../domain/programme/language';
import { useCatalogue, useReader } from '../reader';
import { clientAddresses } from './addresses';

const ownNames = { fi: 'Suomi', sv: 'Svenska', en: 'English' };

export interface ClientFrameProps {
  /** Whose page it is, when it is one county's. */
  readonly county?: ReactNode;
  readonly title: ReactNode;
  readonly lede: ReactNode;
  readonly demo: boolean;
  /** What every client page has to tell: privacy, accessibility, feedback. */
  readonly foot: ReactNode;
  readonly children: ReactNode;
}

/** What stands around every page for clients: no sign-in, no script. */
export function ClientFrame({ county, title, lede, demo, foot, children }: ClientFrameProps) {
  const { shell } = useCatalogue();
  return (
    <>
      <a className="skip" href="#content">
        {shell.skip}
      </a>
      <header className="top">
        <div className="wrap">
          {county !== undefined && <p className="county">{county}</p>}
          <LanguageLinks />
        </div>
      </header>
      <main id="content" tabIndex={-1}>
        <div className="welcome">
          <div className="wrap">
            <h1>{title}</h1>
            <p className="lede">{lede}</p>
          </div>
        </div>
        <div className="wrap">{children}</div>
      </main>
      <footer className="foot">
        <div className="wrap">
          {demo && <span>{shell.demo}</span>}
          {foot}
        </div>
      </footer>
    </>
  );
}

/** The same page in each language. */
function LanguageLinks() {
  const { clients } = useCatalogue();
  const reader = useReader();
  return (
    <nav className="lang" aria-label={clients.language}>
      <ul>
        {languages.map((language) => (
          <li key={language}>
            <a
              href={clientAddresses[language]}
              lang={language}
              hrefLang={language}
              aria-current={language === reader.language ? 'true' : undefined}
            >
              {ownNames[language]}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
