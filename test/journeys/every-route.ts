export const programme = 'pohjois-karjala';

/** What an address is about: the reader's own, or somebody else's. */
export interface About {
  readonly whose: 'own' | 'other';
  readonly serviceTask: string;
  readonly service: string;
  readonly unit: string;
  readonly proposal: number;
}

/** Where the roles of the test hold their duties: family law, and the family centre of Joensuu. */
export const own: About = {
  whose: 'own',
  serviceTask: 'perheoikeudelliset-palvelut',
  service: 'lastenvalvoja',
  unit: 'joensuu-perhekeskus',
  proposal: 1,
};
export const other: About = {
  whose: 'other',
  serviceTask: 'tyoikaisten-palvelut',
  service: 'aikuissosiaalityon-neuvonta',
  unit: 'joensuu',
  proposal: 2,
};

export const roles = [
  'coordinator',
  'service-manager',
  'contact-person',
  'supervisor',
  'technical-admin',
  'trainer',
  'communications-planner',
  'recording-team-chair',
  'division-leadership',
] as const;
type Role = (typeof roles)[number];

/** Who asks: somebody in a role, somebody who is signed in but has none, or nobody. */
export type Asker = Role | 'outsider' | 'nobody';
export const askers: readonly Asker[] = [...roles, 'outsider', 'nobody'];

/** An act of a page. Its form asks for something impossible, so that whoever may do it is refused for that. */
export interface Act {
  readonly form: (about: About) => Readonly<Record<string, string>>;
  readonly mayAct: (asker: Asker, about: About) => boolean;
  /** The status for who may: what the form asks for cannot be. */
  readonly impossible: 400 | 409;
}

/** A route as its build knows it, where it is, and for whom. */
export interface Listed {
  readonly route: string;
  readonly path: (about: About) => string;
  /** Whether the path is about something that is somebody's. */
  readonly bound: boolean;
  readonly shownTo: (asker: Asker, about: About) => boolean;
  readonly act?: Act;
}

const anyone = () => true;
const staff = (asker: Asker) => asker !== 'outsider' && asker !== 'nobody';
const oneOf =
  (...named: Asker[]) =>
  (asker: Asker) =>
    named.includes(asker);

const opens = oneOf('technical-admin');
/** Closing is anyone's who answers for the place: the whole, the service task or the unit. */
const closes = (asker: Asker, { whose }: About) =>
  oneOf('coordinator', 'technical-admin')(asker) ||
  (whose === 'own' && oneOf('service-manager', 'supervisor')(asker));
const atSwitchboard = oneOf('coordinator', 'service-manager', 'supervisor', 'technical-admin');

/** Progress is recorded by whoever works for all of it, or answers for the service task. */
const records = (asker: Asker, { whose }: About) =>
  oneOf(
    ...(['coordinator', 'technical-admin', 'communications-planner'] as const),
    ...(['recording-team-chair', 'division-leadership'] as const),
  )(asker) ||
  (whose === 'own' && oneOf('service-manager', 'contact-person')(asker));

const reason = 'Kokeillaan, kuka tämän saa tehdä.';

function page(route: string, path: string, act?: Act): Listed {
  return {
    route: `$programme.${route}`,
    path: () => `/${programme}${path}`,
    bound: false,
    shownTo: staff,
    ...(act && { act }),
  };
}

function confirmation(name: string, act: Act): Listed {
  return {
    route: `$programme.switchboard.${name}.$service`,
    path: ({ service, unit }) => `/${programme}/switchboard/${name}/${service}?unit=${unit}`,
    bound: true,
    shownTo: atSwitchboard,
    act,
  };
}

/** Every address of a programme. One that the build has and this list has not fails the test. */
export const programmeRoutes: readonly Listed[] = [
  page('_index', ''),
  page('approvals', '/approvals'),
  page('history', '/history'),
  page('reports._index', '/reports'),
  page('reports.status[.pdf]', '/reports/status.pdf'),
  {
    route: '$programme.service-tasks.$serviceTask',
    path: ({ serviceTask }) => `/${programme}/service-tasks/${serviceTask}`,
    bound: true,
    shownTo: staff,
  },
  {
    route: '$programme.scopes.$serviceTask.$proposal',
    path: ({ serviceTask, proposal }) => `/${programme}/scopes/${serviceTask}/${proposal}`,
    bound: true,
    shownTo: staff,
    act: {
      form: () => ({ decision: 'approve', seen: 'nothing like it' }),
      mayAct: (asker, { whose }) => whose === 'own' && asker === 'service-manager',
      impossible: 409,
    },
  },
  {
    route: '$programme.acts.$act',
    path: ({ serviceTask }) =>
      `/${programme}/acts/completeActivity?place=${serviceTask}&activity=workshops.share-work&back=/${programme}`,
    bound: true,
    shownTo: records,
    act: { form: () => ({ on: '2999-01-01' }), mayAct: records, impossible: 400 },
  },
  { ...page('switchboard._index', '/switchboard'), shownTo: atSwitchboard },
  {
    route: '$programme.switchboard.$service',
    path: ({ service }) => `/${programme}/switchboard/${service}`,
    bound: true,
    shownTo: atSwitchboard,
  },
  confirmation('open', {
    form: ({ unit }) => ({ unit, to: 'closed', when: 'now' }),
    mayAct: opens,
    impossible: 409,
  }),
  confirmation('close', {
    form: ({ unit }) => ({ unit, to: 'open', reason }),
    mayAct: closes,
    impossible: 409,
  }),
  confirmation('confirm', {
    form: ({ unit }) => ({ order: `${unit}:999999`, doneOn: '2026-11-23', evidence: reason }),
    mayAct: opens,
    impossible: 409,
  }),
  confirmation('withdraw', {
    form: ({ unit }) => ({ order: `order:${unit}:999999`, reason }),
    mayAct: opens,
    impossible: 409,
  }),
  {
    ...page('switchboard.emergency', '/switchboard/emergency'),
    shownTo: oneOf('coordinator', 'technical-admin'),
  },
];

function openPage(route: string, path: string): Listed {
  return { route, path: () => path, bound: false, shownTo: anyone };
}

/** Every address that asks nobody who she is. */
export const openRoutes: readonly Listed[] = [
  openPage('_index', '/'),
  openPage('sign-in', '/sign-in'),
  openPage('sign-out', '/sign-out'),
  openPage('language', '/language'),
  openPage('account.password.$token', '/account/password/of-nobody'),
  openPage('ajanvaraus', '/ajanvaraus'),
  openPage('sv.tidsbokning', '/sv/tidsbokning'),
  openPage('en.booking', '/en/booking'),
  openPage('sv._index', '/sv'),
  openPage('en._index', '/en'),
  openPage('$', '/no/such/page'),
];
