/** A value of a cell. */
export type CsvValue = string | number | boolean | undefined;

/**
 * Writes one line of CSV (RFC 4180), with its line break. A text that a spreadsheet would run as a formula gets an
 * apostrophe in front, because others wrote it.
 *
 * @param values - of the cells
 */
export function csvLine(values: readonly CsvValue[]): string {
  return `${values.map(cell).join(',')}\r\n`;
}

function cell(value: CsvValue): string {
  if (value === undefined) return '';
  const text =
    typeof value === 'string' && /^[=@\t\r]|^[+-](?![\d.]+$)/.test(value) ? `'${value}` : String(value);
  return /[",\r\n]/.test(text) || text !== text.trim() ? `"${text.replaceAll('"', '""')}"` : text;
}
