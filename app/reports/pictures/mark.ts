/** A shape for every word of state: the word stands beside it, so it is silent. */
export const marks = {
  stop: '<path d="M4.1 0H9.9L14 4.1V9.9L9.9 14H4.1L0 9.9V4.1Z"/><path class="cut" d="M3.2 7H10.8"/>',
  ready: '<path d="M7 .5 14 13H0Z"/>',
  going: '<circle class="drawn" cx="7" cy="7" r="5.9"/><path d="M7 3A4 4 0 0 1 7 11Z"/>',
  waiting: '<circle class="drawn" cx="7" cy="7" r="5.9"/><path class="drawn" d="M7 3.4V7.2H10"/>',
  top: '<circle cx="7" cy="7" r="6.6"/>',
} as const;

export type Mark = keyof typeof marks;

export function markPicture(mark: Mark): string {
  return `<svg class="mark" viewBox="0 0 14 14" aria-hidden="true">${marks[mark]}</svg>`;
}
