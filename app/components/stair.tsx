import { stairShape } from './stair-shape';

export interface StairProps {
  /** How many steps the stair has. */
  readonly steps: number;
  /** How many of them are reached; 1 is the ground. */
  readonly reached: number;
  readonly size?: 'mark' | 'text' | 'row' | 'decision';
}

/** The drawing alone: its word stands beside it. */
export function Stair({ steps, reached, size = 'text' }: StairProps) {
  const { filled, next, ahead } = stairShape(steps, reached);
  return (
    <svg className={`stair ${size}-size`} viewBox="0 0 24 20" aria-hidden="true" focusable="false">
      <path className="filled" d={filled} />
      {next && <rect className="outlined" {...next} />}
      {ahead !== undefined && <path className="hairline" d={ahead} />}
    </svg>
  );
}

/** The stair with its step's word. */
export function OnStep({ name, ...stair }: StairProps & { readonly name: string }) {
  return (
    <span className="on">
      <Stair {...stair} />
      <b>{name}</b>
    </span>
  );
}
