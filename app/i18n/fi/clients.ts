export const clients = {
  title: 'Varaa aika',
  lede: 'Varaa aika itse silloin, kun sinulle sopii.',
  nothingOnline:
    'Ajan saat nyt puhelimella. Verkossa varattavat palvelut tulevat tälle sivulle, kun ne avataan.',
  language: 'Kieli',
  online: 'Verkossa varattavat ajat',
  byPhone: 'Puhelimella varattavat ajat',
  /** The heading of a county's part, where a page tells of several. */
  inCounty: (heading: string, county: string) => `${heading} – ${county}`,
  otherServices: 'Kaikki muut palvelut',
  go: 'Varaa aika',
  leaves: 'Ajanvaraus avautuu toiseen verkkopalveluun.',
  guidance: 'Lue ennen tapaamista',
  /** A type of appointment, when a service has several. */
  term: (type: string, length: string, contact: string) => `${type}: ${length}, ${contact}`,
  units: 'Paikat:',
  elsewhere: 'Muihin paikkoihin varaat ajan puhelimella:',
  call: (phone: string) => `Soita ${phone}`,
  /** On a page that failed, where nothing is known of the county. */
  emergency: 'Hätätilanteessa soita 112.',
  urgent: 'Kun asia on kiireellinen',
  accessibility: 'Saavutettavuusseloste',
  privacy: 'Näin käsittelemme tietojasi',
  feedback: 'Anna palautetta',
};
