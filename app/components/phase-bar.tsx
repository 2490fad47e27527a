import type { PhaseStage } from '../judgement/phases';

/**
 * A phase as a bar: filled, outlined with its share done, a hairline or dashes; a barrier stands at the end
 * of a blocked one. `share` is 0–1 and counts for phases under way or blocked.
 */
export function PhaseBar({ stage, share = 0 }: { readonly stage: PhaseStage; readonly share?: number }) {
  return (
    <svg className={`bar ${stage}`} aria-hidden="true" focusable="false">
      {/* The inner drawing cuts strokes in half at its edge: what remains of them is all inside. */}
      <svg y="25%" width="100%" height="50%">
        <Body stage={stage} share={share} />
      </svg>
      {stage === 'blocked' && <rect className="barrier" x="100%" height="100%" />}
    </svg>
  );
}

function Body({ stage, share }: { readonly stage: PhaseStage; readonly share: number }) {
  switch (stage) {
    case 'done':
      return <rect className="filled" width="100%" height="100%" />;
    case 'under-way':
    case 'blocked':
      return (
        <>
          <rect className="outlined" width="100%" height="100%" />
          <rect className="filled" width={`${Math.round(share * 100)}%`} height="100%" />
        </>
      );
    case 'ahead':
    case 'left-out':
      return <line className="hairline" x1="0" y1="100%" x2="100%" y2="100%" />;
  }
}
