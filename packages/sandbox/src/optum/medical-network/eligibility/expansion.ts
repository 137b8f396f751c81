/** Expands lists in braces, like a shell: `B*IND*{98,UC}*{Y,N}` is four rows. Braces do not nest. */
export function expand(row: string): string[] {
  const open = row.indexOf('{');
  if (open < 0) return [row];
  const close = row.indexOf('}', open);
  const choices = row.slice(open + 1, close).split(',');
  return choices.flatMap((choice) => expand(row.slice(0, open) + choice + row.slice(close + 1)));
}
