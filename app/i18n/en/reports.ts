import type { Catalogue } from '../catalogue';

export const reports: Catalogue['reports'] = {
  title: 'Reports',
  headline: 'Get the status report on paper',
  lede: 'The report tells how the rollout stands at the end of the chosen day: what is open, what waits and whose move it is.',
  day: 'Status of which day',
  since: 'Compared with which day',
  sinceHint: 'Leave empty to compare with nothing.',
  language: 'Language of the report',
  submit: 'Open the report (PDF)',
  refused: {
    'no-such-day': 'Check the day: the calendar has no such day.',
    'not-yet': 'The day is still ahead. Choose today or an earlier day.',
    'nothing-yet': 'Nothing is recorded of that day. Choose a day on which the programme had begun.',
    'not-earlier': 'Choose a day earlier than the one that the report is about.',
  },
};
