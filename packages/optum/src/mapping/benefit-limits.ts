import { type Cell, type Measure, pairRows, roleOf } from '../medical-network/eligibility/accumulator.js';
import type { Benefit } from '../medical-network/eligibility/benefit.js';

/** The numbers of a limit, as decimal strings. */
export interface Numbers {
  /** The limit. */
  readonly total?: string | undefined;
  /** The remaining amount. */
  readonly remaining?: string | undefined;
  /** The used amount. */
  readonly used?: string | undefined;
}

type Place = Omit<Cell, 'role'>;

const MEASURES: readonly Measure[] = ['amount', 'quantity'];

/**
 * Finds the rows other than deductibles that hold the total, the remainder and the use of one limit, such as visits per
 * year.
 */
export class Limits {
  readonly #found = new Map<string, Numbers>();
  readonly #elsewhere = new Set<string>();
  readonly #places = new Map<Benefit, number>();

  /**
   * Creates the limits.
   *
   * @param rows - all rows that become separate items
   */
  constructor(rows: readonly Benefit[]) {
    for (const row of rows) this.#places.set(row, this.#places.size);
    const limitations = rows.filter(({ kind }) => kind === 'limitation');
    for (const measure of MEASURES) {
      for (const { lead, ...parts } of pairRows(limitations, measure)) {
        const { total, remaining, used } = parts;
        this.#found.set(this.#key(lead, measure), {
          total: total?.benefit[measure],
          remaining: remaining?.benefit[measure],
          used: used?.benefit[measure],
        });
        for (const cell of [remaining, used])
          if (cell !== undefined && cell !== lead) this.#elsewhere.add(this.#key(cell, measure));
      }
    }
  }

  /**
   * Checks whether another row already covers everything that a row counts.
   *
   * @param cell - the row for one service type and network
   */
  isElsewhere(cell: Place): boolean {
    if (this.#elsewhere.size === 0 || cell.benefit.kind !== 'limitation') return false;
    const said = MEASURES.filter((measure) => cell.benefit[measure] !== undefined);
    return (
      said.length > 0 &&
      cell.benefit.percent === undefined &&
      said.every((measure) => this.#elsewhere.has(this.#key(cell, measure)))
    );
  }

  /**
   * Returns the numbers of the limit that a row leads, otherwise its own.
   *
   * @param cell - the row for one service type and network
   * @param measure - the number to return
   */
  of(cell: Place, measure: Measure): Numbers {
    const { benefit } = cell;
    const paired = benefit.kind === 'limitation' ? this.#found.get(this.#key(cell, measure)) : undefined;
    return paired ?? { [roleOf(benefit, measure)]: benefit[measure] };
  }

  #key({ benefit, serviceType, network }: Place, measure: Measure): string {
    return JSON.stringify([this.#places.get(benefit), serviceType?.code, network, measure]);
  }
}
