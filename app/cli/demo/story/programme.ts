import { act, complete, grant, tell, type Act } from '../deed';

const whole = 'programme';

/** What concerns the whole programme: definitions, duties, and the programme's own activities. */
export const programmeStory: readonly Act[] = [
  act('2026-02-02 08.40', 'coordinator', { do: 'apply' }),
  act('2026-02-02 08.52', 'coordinator', grant('coordinator', whole, 'coordinator')),
  act('2026-02-02 08.55', 'coordinator', grant('technical-admin', whole, 'admin')),
  act('2026-02-02 08.56', 'coordinator', grant('technical-admin', whole, 'adminSubstitute', 'substitute')),
  act('2026-02-02 08.58', 'coordinator', grant('trainer', whole, 'trainer')),
  act('2026-02-02 08.59', 'coordinator', grant('communications-planner', whole, 'communications')),
  act('2026-02-02 09.01', 'coordinator', grant('recording-team-chair', whole, 'chair')),
  act('2026-02-02 09.02', 'coordinator', grant('division-leadership', whole, 'division')),
  act(
    '2026-02-09 14.05',
    'coordinator',
    complete(
      whole,
      'current-state.present-current-state',
      'Toimialuejohto kuuli nykytilan. Puhelimessa odotetaan pisimpään maanantaiaamuisin, ja kolmannes puheluista koskee ajan siirtoa.',
    ),
  ),
  act('2026-02-19 10.30', 'division', complete('vammaispalvelut', 'current-state.agree-start')),
  act('2026-03-02 09.30', 'coordinator', tell(whole, 'start-news', 'Uutinen intranetin etusivulla.')),
  act('2026-03-06 15.10', 'coordinator', complete(whole, 'service-design.buy-service-design')),
  act(
    '2026-03-27 13.45',
    'communications',
    complete(whole, 'communications.plan-communications', 'Suunnitelma on käyty läpi hankkeen kanssa.'),
  ),
  act(
    '2026-04-24 15.30',
    'coordinator',
    complete(
      whole,
      'service-design.shape-vision',
      'Visio yhdessä lauseessa: ajan saa silloin, kun sen tarvitsee, ja puhelin jää niille, jotka haluavat puhua.',
    ),
  ),
  // What is decided to be left out takes no part from the next morning on.
  act('2026-05-19 08.30', 'coordinator', { do: 'apply' }),
  act('2026-06-11 08.45', 'coordinator', { do: 'apply' }),
  act('2026-09-14 10.20', 'communications', tell(whole, 'progress-news')),
  act('2026-09-23 09.15', 'coordinator', { do: 'apply' }),
  act(
    '2026-10-05 10.00',
    'communications',
    tell(whole, 'press-release', 'Tiedote lähti maakunnan viestimille ja verkkosivuille.'),
  ),
  act('2026-11-16 08.50', 'coordinator', { do: 'apply' }),
];
