import { readFileSync, writeFileSync } from 'node:fs';
import { renderToStaticMarkup } from 'react-dom/server';
import { test } from 'vitest';
import { aScope } from '../../../test/factories/events';
import { aProgramme } from '../../../test/factories/programme';
import { anAppointmentType, aService } from '../../../test/factories/social-service';
import { Reader } from '../reader';
import { StaffFrame } from '../staff-frame';
import { speakerOf } from '../speaker';
import { scopeChanges } from './lines';
import { ScopePage } from './scope-page';

const names = ['Ensitapaaminen perheen kanssa','Vanhemmuuden tunnustaminen','Sopimus lapsen asumisesta','Sopimus tapaamisoikeudesta','Elatussopimus','Neuvontakeskustelu','Huoltajuuden muutos','Jatkotapaaminen','Puhelinneuvonta','Etätapaaminen ohjaajan kanssa'];
const css = ['tokens','base','frame','mark','stair','button','bar','facts','diff','decide','forms','rows','kinds','scope','service-task','dark'].map((f) => { try { return readFileSync(`app/styles/${f}.css`, 'utf8'); } catch { return ''; } }).join('\n');
test('x', () => {
  const types = names.map((name, i) => anAppointmentType({ id: `t${i}`, name: { fi: name }, duration: 30 + 15 * (i % 3), contact: i % 2 ? ['office', 'video'] : ['phone'] , book: { earliest: { amount: 28, unit: 'days' }, latest: { amount: 1 + (i % 2), unit: 'working days' } }, cancelUntil: { amount: 1, unit: 'working days' } }));
  const programme = aProgramme({ services: [aService({ id: 'lastenvalvoja', name: { fi: 'Lastenvalvojan vastaanotto' }, appointmentTypes: types }), aService({ id: 'isyys' })] });
  const other = aProgramme({ revision: 'r0', services: [aService({ id: 'lastenvalvoja', name: { fi: 'Lastenvalvojan vastaanotto' }, appointmentTypes: types.map((t, i) => ({ ...t, duration: 20 + 5 * i , material: { ...t.material, duration: `${20+5*i} min` } })) }), aService({ id: 'isyys' })] });
  const speaker = speakerOf(programme, 'fi');
  const content = aScope();
  const all = { ...content, services: content.services.slice(0, 1).map((s) => ({ ...s, types: types.map(({ id }) => id) })) };
  const views = { first: scopeChanges(undefined, { programme, content: all }, speaker), changed: scopeChanges({ programme: other, content: all }, { programme, content: all }, speaker) };
  for (const [k, changes] of Object.entries(views)) {
    const view = { ...changes, title: 'Hyväksytkö rajauksen: Perheoikeudelliset palvelut?', lede: k === 'first' ? speaker.words.scope.first : speaker.words.scope.lede(changes.changes.length, changes.same.length), serviceTask: { name: 'Perheoikeudelliset palvelut', href: '/x' }, proposedBy: 'Hankekoordinaattori 17.11.2026', inForce: { text: 'Ei hyväksyttyä rajausta' }, note: 'Ensimmäinen rajaus, kuten kolmannessa työpajassa sovittiin.', decision: { proposal: 1, seen: 'x', hash: '593d 28ce', effects: [speaker.words.scope.meets(3)], opener: 'Tekninen pääkäyttäjä', proposer: 'Hankekoordinaattori' } };
    const nav = ['Yleiskuva', 'Hyväksynnät (1)', 'Kytkintaulu', 'Raportit', 'Päiväkirja'].map((name) => ({ href: `/${name}`, name, current: false }));
    const html = renderToStaticMarkup(<html lang="fi"><head><meta name="viewport" content="width=device-width, initial-scale=1" /><style dangerouslySetInnerHTML={{ __html: css }} /></head><body><Reader language="fi" required={['fi']}><StaffFrame demo nav={nav} me={{ role: 'Palvelupäällikkö' }} csrf="x" here="/" foot={{ revision: '4369 aff6', since: '2026-11-16', events: 187, head: 'e639 f84f' }}><ScopePage view={view} csrf="x" /></StaffFrame></Reader></body></html>);
    writeFileSync(`/tmp/r2-scope-${k}.html`, html);
  }
});
