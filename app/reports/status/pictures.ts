import type { Pictures } from '../markdown/to-html';
import { escapeHtml } from '../pictures/html';
import { markPicture, type Mark } from '../pictures/mark';
import { stairPicture } from '../pictures/stair';
import type { LegendStep, StatusFacts, TaskTable } from './facts';
import type { PhaseCell, TaskRow } from './task-rows';

/** What the template's fences are drawn as. */
export function statusPictures({ tasks, legend, words }: StatusFacts): Pictures {
  return { 'service-tasks': taskTable(tasks), legend: legendList(legend, words.legend ?? '') };
}

function taskTable(table: TaskTable): string {
  const phases = table.phases
    .map(({ number, name }) => `<th scope="col"><b>${number}</b><br>${escapeHtml(name)}</th>`)
    .join('');
  return `<table class="picture">
<colgroup><col class="name"><col span="${table.phases.length}"><col class="standing"></colgroup>
<thead><tr><th scope="col">${escapeHtml(table.nameColumn)}</th>${phases}<th scope="col">${escapeHtml(table.standingColumn)}</th></tr></thead>
<tbody>
${table.rows.map((row) => taskRow(table, row)).join('\n')}
</tbody>
</table>`;
}

function taskRow(table: TaskTable, row: TaskRow): string {
  const name = `<b>${escapeHtml(row.name)}</b>`;
  switch (row.kind) {
    case 'programme':
      return `<tr class="band"><th scope="row">${name}</th>${row.phases.map(phaseCell).join('')}<td>${escapeHtml(row.next)}</td></tr>`;
    case 'left-out':
      return `<tr class="out"><th scope="row">${name}</th><td colspan="${table.phases.length}">${escapeHtml(row.reason)}</td><td>${escapeHtml(row.state)}</td></tr>`;
    case 'standing': {
      const stair = stairPicture(row.reached, row.of, table.stair(row.reached, row.of));
      return `<tr><th scope="row"><div class="stands">${stair}<div>${name}<span class="step">${escapeHtml(row.step)}</span></div></div></th>${row.phases.map(phaseCell).join('')}<td>${verdict(row.mark, row.verdict)}<br>${escapeHtml(row.next)}</td></tr>`;
    }
  }
}

function phaseCell(cell: PhaseCell | null): string {
  // An empty cell is left out of a tagged PDF, and those after it would stand under other headers.
  if (!cell) return '<td class="phase none">–</td>';
  const done = Math.round(cell.done * 100);
  return `<td class="phase ${cell.stage}"><span class="bar"><i style="width:${done}%"></i></span><span class="word">${escapeHtml(cell.word)}</span> <span class="day">${escapeHtml(cell.day)}</span></td>`;
}

function verdict(mark: Mark, words: string): string {
  return `<span class="state ${mark}">${markPicture(mark)}${escapeHtml(words)}</span>`;
}

function legendList(steps: readonly LegendStep[], explanation: string): string {
  const items = steps.map(
    ({ name, reached, of }) => `<li>${stairPicture(reached, of)}${escapeHtml(name)}</li>`,
  );
  return `<ul class="legend">${items.join('')}<li>${escapeHtml(explanation)}</li></ul>`;
}
