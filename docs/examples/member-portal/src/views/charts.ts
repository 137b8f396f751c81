import { html, raw } from 'hono/html';
import type { Html } from './layout.js';

/** One bar: a stack of parts, one for each series. */
export interface Bar {
  readonly label: string;
  /** The label where there are many bars. */
  readonly shortLabel: string;
  /** Page about what the bar shows. */
  readonly href?: string;
  readonly isCurrent?: boolean;
  /** Heights, in the order of the series. */
  readonly values: readonly number[];
  /** The exact values in words, in the order of the series. */
  readonly texts: readonly string[];
  /** Label above the bar. */
  readonly top: string;
}

/** One kind of part. */
export interface Series {
  readonly name: string;
  /** Number of its color, from 0 to 3. */
  readonly color: number;
}

export interface Chart {
  /** Unique on the page. */
  readonly id: string;
  readonly title: string;
  /** Says what can be seen, to those who do not see it. */
  readonly description: string;
  /** Heading of the first column of the table. */
  readonly unit: string;
  readonly series: readonly Series[];
  readonly bars: readonly Bar[];
}

const MANY_BARS = 8;
const HEIGHT = 200;
const TOP = 22;
const BASE = 172;

/**
 * Draws stacked bars. Widths are shares of the page and heights are pixels, so that text has one size on every screen. The
 * same numbers follow in a table. A bar with a page is a link.
 */
export function barChart(chart: Chart): Html {
  const { id, title, description, series, bars } = chart;
  const isLinked = bars.some(({ href }) => href !== undefined);
  const highest = Math.max(1, ...bars.map(({ values }) => sum(values)));
  return html`<figure class="chart">
    <figcaption id="${id}-title">${title}</figcaption>
    ${series.length > 1 ? legend(series) : ''}
    <svg
      height="${HEIGHT}"
      role="${isLinked ? 'group' : 'img'}"
      aria-labelledby="${id}-title"
      aria-describedby="${id}-description"
    >
      <desc id="${id}-description">${description}</desc>
      <line class="axis" x1="0" x2="100%" y1="${BASE}" y2="${BASE}" />
      ${bars.map((bar, index) => drawBar(bar, index, bars.length, highest, series))}
    </svg>
    ${table(chart)}
  </figure>`;
}

function drawBar(bar: Bar, index: number, count: number, highest: number, series: readonly Series[]): Html {
  const share = 100 / count;
  const width = Math.min(share * 0.7, 14);
  const center = share * (index + 0.5);
  const height = (value: number) => ((BASE - TOP) * value) / highest;
  let bottom = BASE;
  const parts = bar.values.map((value, part) => {
    bottom -= height(value);
    return html`<rect
      class="s${series[part]?.color ?? 0}"
      x="${percent(center - width / 2)}"
      y="${bottom.toFixed(1)}"
      width="${percent(width)}"
      height="${height(value).toFixed(1)}"
      rx="1"
    />`;
  });
  const drawing = html`<rect class="hit" x="${percent(share * index)}" y="0" width="${percent(share)}" height="${HEIGHT}" />
    ${parts}
    <text class="value" x="${percent(center)}" y="${(bottom - 6).toFixed(1)}">${bar.top}</text>
    <text class="label" x="${percent(center)}" y="${BASE + 18}">${count > MANY_BARS ? bar.shortLabel : bar.label}</text>`;
  if (bar.href === undefined) return drawing;
  const words = series.map(({ name }, part) => `${name} ${bar.texts[part] ?? ''}`).join(', ');
  return html`<a
    href="${bar.href}"
    aria-label="${bar.label}: ${words}"
    ${bar.isCurrent === true ? raw('aria-current="true"') : ''}
    >${drawing}</a
  >`;
}

function legend(series: readonly Series[]): Html {
  return html`<ul class="legend" aria-hidden="true">
    ${series.map(({ name, color }) => html`<li><span class="swatch s${color}"></span>${name}</li>`)}
  </ul>`;
}

function table({ title, unit, series, bars }: Chart): Html {
  return html`<details>
    <summary>Show as a table</summary>
    <table class="numbers">
      <caption class="hidden">
        ${title}
      </caption>
      <thead>
        <tr>
          <th scope="col">${unit}</th>
          ${series.map(({ name }) => html`<th scope="col">${name}</th>`)}
        </tr>
      </thead>
      <tbody>
        ${bars.map(
          ({ label, texts }) => html`<tr>
            <th scope="row">${label}</th>
            ${texts.map((text) => html`<td>${text}</td>`)}
          </tr>`,
        )}
      </tbody>
    </table>
  </details>`;
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}

function percent(value: number): string {
  return `${value.toFixed(2)}%`;
}
