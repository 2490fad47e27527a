import { PhaseBar } from './phase-bar';
import { useCatalogue } from './reader';

export function PhaseLegend() {
  const { phase, phaseLegend, leftOutLegend } = useCatalogue().words;
  return (
    <ul className="legend" aria-label={phaseLegend}>
      <li>
        <PhaseBar stage="done" />
        {phase.done}
      </li>
      <li>
        <PhaseBar stage="under-way" share={0.5} />
        {phase['under-way']}
      </li>
      <li>
        <PhaseBar stage="blocked" share={0.4} />
        {phase.blocked}
      </li>
      <li>
        <PhaseBar stage="ahead" />
        {phase.ahead}
      </li>
      <li>
        <PhaseBar stage="left-out" />
        {leftOutLegend}
      </li>
    </ul>
  );
}
