import type { Catalogue } from '../catalogue';

export const clients: Catalogue['clients'] = {
  title: 'Boka tid',
  lede: 'Boka tid själv när det passar dig.',
  nothingOnline:
    'Just nu får du en tid per telefon. Tjänster som bokas på nätet kommer till den här sidan när de öppnas.',
  language: 'Språk',
  online: 'Tider som bokas på nätet',
  byPhone: 'Tider som bokas per telefon',
  inCounty: (heading, county) => `${heading} – ${county}`,
  otherServices: 'Alla andra tjänster',
  go: 'Boka tid',
  leaves: 'Tidsbokningen öppnas i en annan webbtjänst.',
  guidance: 'Läs före mötet',
  term: (type, length, contact) => `${type}: ${length}, ${contact}`,
  units: 'Platser:',
  elsewhere: 'Till andra platser bokar du tid per telefon:',
  call: (phone) => `Ring ${phone}`,
  emergency: 'Ring 112 i en nödsituation.',
  urgent: 'När ärendet är brådskande',
  accessibility: 'Tillgänglighetsutlåtande',
  privacy: 'Så behandlar vi dina uppgifter',
  feedback: 'Ge respons',
};
