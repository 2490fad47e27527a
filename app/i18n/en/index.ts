import type { Catalogue } from '../catalogue';
import { acts } from './acts';
import { clients } from './clients';
import { history } from './history';
import { overview } from './overview';
import { readiness } from './readiness';
import { refusals } from './refusals';
import { report } from './report';
import { reports } from './reports';
import { scope } from './scope';
import { serviceTask } from './service-task';
import { shell } from './shell';
import { signIn } from './sign-in';
import { switchboard } from './switchboard';
import { words } from './words';

export const en: Catalogue = {
  acts,
  clients,
  history,
  overview,
  readiness,
  refusals,
  report,
  reports,
  scope,
  serviceTask,
  shell,
  signIn,
  switchboard,
  words,
};
