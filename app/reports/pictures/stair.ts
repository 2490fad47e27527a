import { stairShape } from '../../components/stair-shape';
import { escapeHtml } from './html';

/**
 * The stair: steps reached are one filled shape, the next one is outlined, those after it are a hairline.
 * `says` is its text alternative; without one it is decoration beside a word.
 */
export function stairPicture(reached: number, of: number, says?: string): string {
  const { filled, next, ahead } = stairShape(of, reached);
  const spoken = says === undefined ? 'aria-hidden="true"' : `role="img" aria-label="${escapeHtml(says)}"`;
  return [
    `<svg class="stair" viewBox="0 0 24 20" ${spoken}>`,
    reached > 0 ? `<path class="filled" d="${filled}"/>` : '',
    next
      ? `<rect class="outlined" x="${next.x}" y="${next.y}" width="${next.width}" height="${next.height}"/>`
      : '',
    ahead ? `<path class="hairline" d="${ahead}"/>` : '',
    '</svg>',
  ].join('');
}
