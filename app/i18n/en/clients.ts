import type { Catalogue } from '../catalogue';

export const clients: Catalogue['clients'] = {
  title: 'Book an appointment',
  lede: 'Book an appointment yourself, whenever it suits you.',
  nothingOnline:
    'For now you book by phone. Services that you can book online will come to this page when they open.',
  language: 'Language',
  online: 'Book online',
  byPhone: 'Book by phone',
  inCounty: (heading, county) => `${heading} – ${county}`,
  otherServices: 'All other services',
  go: 'Book an appointment',
  leaves: 'Booking opens in another web service.',
  guidance: 'Read before the appointment',
  term: (type, length, contact) => `${type}: ${length}, ${contact}`,
  units: 'Places:',
  elsewhere: 'For other places you book by phone:',
  call: (phone) => `Call ${phone}`,
  emergency: 'In an emergency call 112.',
  urgent: 'When it is urgent',
  accessibility: 'Accessibility statement',
  privacy: 'How we handle your data',
  feedback: 'Give feedback',
};
