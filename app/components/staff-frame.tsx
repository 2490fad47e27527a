import type { ReactNode } from 'react';
import type { Day } from '../domain/calendar';
import { languages } from '../domain/programme/language';
import { useCatalogue, useReader } from './reader';
import { Stair } from './stair';

export interface NavItem {
  readonly href: string;
  readonly name: string;
  readonly current: boolean;
}

export interface StaffFrameProps {
  /** Everything shown is made up. */
  readonly demo: boolean;
  /** What is steered here; not yet known before a first revision. */
  readonly programme?: string | undefined;
  readonly nav: readonly NavItem[];
  /** The reader's role, once signed in. */
  readonly me?: { readonly role: string } | undefined;
  /** Token of the session for the frame's own forms. */
  readonly csrf?: string | undefined;
  /** Path of this page, to come back to after changing the language. */
  readonly here: string;
  readonly foot?: JournalFoot | undefined;
  readonly children: ReactNode;
}

export interface JournalFoot {
  /** The revision in force, shortened to read, and since when. */
  readonly revision: string;
  readonly since: Day;
  readonly events: number;
  /** Hash of the last event, shortened to read. */
  readonly head: string;
}

/** What stands around every page of the staff side. */
export function StaffFrame({ demo, programme, nav, me, csrf, here, foot, children }: StaffFrameProps) {
  const { shell } = useCatalogue();
  return (
    <>
      <a className="skip" href="#content">
        {shell.skip}
      </a>
      <header>
        {demo && (
          <div className="demo">
            <p className="wrap">{shell.demo}</p>
          </div>
        )}
        <div className="top">
          <div className="wrap">
            <a className="brand" href="/">
              <Stair steps={4} reached={4} size="mark" />
              Porras
            </a>
            {programme !== undefined && <span className="programme">{programme}</span>}
            <Navigation items={nav} />
            {me && <Me role={me.role} csrf={csrf} />}
          </div>
        </div>
      </header>
      <main id="content" tabIndex={-1}>
        <div className="wrap">{children}</div>
      </main>
      <footer className="foot">
        <div className="wrap">
          {foot && <Standing {...foot} />}
          <LanguageSwitch csrf={csrf} here={here} />
        </div>
      </footer>
    </>
  );
}

function Navigation({ items }: { readonly items: readonly NavItem[] }) {
  const { nav } = useCatalogue().shell;
  if (items.length === 0) return null;
  return (
    <nav aria-label={nav.label}>
      <ul>
        {items.map(({ href, name, current }) => (
          <li key={href}>
            <a href={href} aria-current={current ? 'page' : undefined}>
              {name}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}

function Me({ role, csrf }: { readonly role: string; readonly csrf: string | undefined }) {
  const { signOut } = useCatalogue().shell;
  return (
    <form className="me" method="post" action="/sign-out">
      <span>{role}</span>
      <Csrf token={csrf} />
      <button type="submit" className="as-link">
        {signOut}
      </button>
    </form>
  );
}

function Standing({ revision, since, events, head }: JournalFoot) {
  const { shell } = useCatalogue();
  return (
    <>
      <span>
        {shell.revision} <span className="hash">{revision}</span>, {shell.inForceSince(since)}
      </span>
      <span>
        {shell.journal(events)}, {shell.head} <span className="hash">{head}</span>
      </span>
    </>
  );
}

const ownNames = { fi: 'Suomi', sv: 'Svenska', en: 'English' };

function LanguageSwitch({ csrf, here }: { readonly csrf: string | undefined; readonly here: string }) {
  const { shell } = useCatalogue();
  const reader = useReader();
  return (
    <form className="languages" method="post" action="/language" aria-label={shell.language}>
      <Csrf token={csrf} />
      <input type="hidden" name="to" value={here} />
      {languages.map((language) => (
        <button
          key={language}
          type="submit"
          name="language"
          value={language}
          lang={language}
          className="as-link"
          aria-current={language === reader.language ? 'true' : undefined}
        >
          {ownNames[language]}
        </button>
      ))}
    </form>
  );
}

/** The session's token, for every form that changes something. */
export function Csrf({ token }: { readonly token: string | undefined }) {
  return token === undefined ? null : <input type="hidden" name="csrf" value={token} />;
}
