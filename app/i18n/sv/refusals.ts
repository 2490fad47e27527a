import type { Catalogue } from '../catalogue';
import { datesIn } from '../dates';

const { full } = datesIn('sv');

export const refusals: Catalogue['refusals'] = {
  notDone: 'Ingenting sparades',
  partlyDone: 'En del blev ogjort',
  notYours: 'Din roll ger inte rätt till detta. Översikten visar vems tur det är.',
  changedMeanwhile: 'Någon annan hann före. Se läget och försök igen.',
  reasonNeeded: 'Skriv orsaken. Den syns i loggboken.',
  dayNeeded: 'Ange en dag.',
  opening: {
    'no-such-subject': 'Den här tjänsten finns inte vid den här enheten. Välj en annan enhet.',
    'left-out': 'Tjänsten ingår inte i införandet. Den måste tas med i definitionen innan den kan öppnas.',
    'not-next-step':
      'Man går upp ett trappsteg i taget. Tjänsten står redan på ett annat trappsteg än sidan visade. Se läget på styrtavlan.',
    'not-approved': 'Avgränsningen är inte godkänd. Servicechefens godkännande behövs först.',
    'approval-stale':
      'Avgränsningens innehåll har ändrats efter godkännandet. Ett nytt godkännande behövs först.',
    'four-eyes':
      'Du godkände avgränsningen själv eller för någon annan. Den som öppnar ska vara en annan person.',
    'gate-unmet': 'Villkor saknas. Tjänsten kan öppnas när alla är uppfyllda.',
    'at-top': 'Tjänsten står redan på det högsta trappsteget. Det finns inget att öppna.',
    'order-waits': 'Det förra uppdraget väntar på bekräftelse. Bekräfta eller återta det först.',
    'no-such-order': 'Uppdraget är redan bekräftat eller återtaget. Du behöver inte göra något.',
    'not-yet': 'Dagen har inte kommit än. Bekräfta när arbetet är gjort.',
    'before-order': 'Dagen är före uppdraget. Kontrollera dagen.',
    'in-the-past': 'Tidpunkten har redan gått. Välj en senare.',
    'dated-already': 'Du har redan bestämt öppningen till den här tidpunkten. Du behöver inte göra något.',
    'no-such-dated-step':
      'Den tidsbestämda öppningen är redan gjord eller återtagen. Se läget på styrtavlan.',
    'not-lower': 'Tjänsten står redan på det här trappsteget eller lägre. Välj ett lägre trappsteg.',
    'closing-already':
      'Tjänsten håller redan på att stängas. Bekräfta stängningen när den är gjord i bokningssystemet.',
    'nothing-to-close': 'Klienterna kan inte boka något just nu. Det finns inget att stänga.',
  },
  outsideScope: {
    service: 'Den godkända avgränsningen gäller inte den här tjänsten. Avgränsningen måste först utvidgas.',
    unit: 'Den godkända avgränsningen gäller inte den här enheten. Avgränsningen måste först utvidgas.',
    types: 'Den godkända avgränsningen gäller inte alla valda tidstyper. Avgränsningen måste först utvidgas.',
    step: 'Den godkända avgränsningen når inte upp till det här trappsteget. Avgränsningen måste först utvidgas.',
  },
  beforeScope: (day) =>
    `Enligt den godkända avgränsningen går tjänsten upp tidigast ${full(day)}. Välj den dagen eller en senare.`,
  scope: {
    'nothing-chosen': 'Välj minst en tjänst.',
    'nothing-changes': 'Förslaget är detsamma som den gällande avgränsningen.',
    'not-pending':
      'Förslaget är redan avgjort eller ersatt av ett nytt. Se det senaste på sidan Godkännanden.',
    'changed-meanwhile': 'Förslagets innehåll ändrades medan du läste. Läs ändringarna och besluta på nytt.',
    'not-in-force': 'Det här godkännandet gäller inte längre. Se det gällande på serviceuppgiftens sida.',
  },
};
