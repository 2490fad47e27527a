import { Fragment } from 'react';

/** Numbers as people write them in Finland, 000 130 4101 or +358 …, and the emergency number. */
const number = /(?<![\d-])(112|(?:\+358|0\d{1,2})(?:[ \u00a0]?\d{2,4}){2,4})(?![\d-])/;

/** A text in which every phone number can be called by a touch. */
export function PhoneLinks({ text }: { readonly text: string }) {
  return text.split(number).map((part, index) =>
    // A split by one group has the numbers at the odd places.
    index % 2 === 1 ? (
      <a key={index} href={telephone(part)}>
        {part}
      </a>
    ) : (
      <Fragment key={index}>{part}</Fragment>
    ),
  );
}

export function telephone(phone: string): string {
  return `tel:${phone.replace(/\s/g, '')}`;
}
