import { languages } from '../../domain/programme/language';
import { capital } from '../../i18n/sentence';
import { Button } from '../button';
import { Field, Pick } from '../field';
import { useCatalogue } from '../reader';
import type { ReportForm } from './question';

/** Why a field was refused, by the reasons of reading the form and of the report itself. */
export interface ReportFault {
  readonly field: 'day' | 'since';
  readonly reason: 'no-such-day' | 'not-yet' | 'nothing-yet' | 'not-earlier';
}

/** Asks which status report is wanted. It changes nothing, so its address holds the question. */
export function StatusForm({
  action,
  form,
  today,
  fault,
}: {
  readonly action: string;
  readonly form: ReportForm;
  readonly today: string;
  readonly fault?: ReportFault | undefined;
}) {
  const { reports, words } = useCatalogue();
  const error = (field: ReportFault['field']) =>
    fault?.field === field ? reports.refused[fault.reason] : undefined;
  return (
    <form action={action} className="narrow">
      <Field
        id="day"
        name="day"
        type="date"
        label={reports.day}
        value={form.day}
        max={today}
        error={error('day')}
        required
      />
      <Field
        id="since"
        name="since"
        type="date"
        label={reports.since}
        hint={reports.sinceHint}
        value={form.since}
        max={today}
        error={error('since')}
      />
      <fieldset>
        <legend>{reports.language}</legend>
        {languages.map((language) => (
          <Pick
            key={language}
            type="radio"
            name="language"
            value={language}
            checked={language === form.language}
            label={capital(words.languages[language])}
          />
        ))}
      </fieldset>
      <Button>{reports.submit}</Button>
    </form>
  );
}
