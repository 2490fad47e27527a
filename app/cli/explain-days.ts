import type { ReportDays, ReportDaysRefusal } from '../operations/report-days';

/** Why nothing can be told of a day, in words for the command line. */
export function explainDays({ reason }: ReportDaysRefusal, { day }: ReportDays): string {
  switch (reason) {
    case 'not-yet':
      return `${day} has not come yet. Choose a day up to today.`;
    case 'nothing-yet':
      return `Nothing had been recorded by ${day}. Choose a later day.`;
    case 'not-earlier':
      return `Compare with a day before ${day}: --since must be earlier.`;
  }
}
