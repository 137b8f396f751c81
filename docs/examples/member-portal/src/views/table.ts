import { html } from 'hono/html';
import type { Html } from './layout.js';

export interface Column {
  readonly name: string;
  readonly isNumber?: boolean;
}

/**
 * Writes a table whose rows become cards on a phone. The roles are written out, because browsers drop them from a table
 * that is displayed otherwise.
 */
export function stackingTable(
  caption: string,
  columns: readonly Column[],
  rows: readonly (readonly string[])[],
): Html {
  return html`<table class="stacking" role="table">
    <caption class="hidden">
      ${caption}
    </caption>
    <thead role="rowgroup">
      <tr role="row">
        ${columns.map(
          ({ name, isNumber }) =>
            html`<th role="columnheader" scope="col" class="${isNumber === true ? 'number' : ''}">${name}</th>`,
        )}
      </tr>
    </thead>
    <tbody role="rowgroup">
      ${rows.map(
        (row) => html`<tr role="row" data-row>
          ${row.map((value, index) => {
            const { name = '', isNumber } = columns[index] ?? {};
            return html`<td role="cell" data-label="${name}" class="${isNumber === true ? 'number' : ''}">${value}</td>`;
          })}
        </tr>`,
      )}
    </tbody>
  </table>`;
}
