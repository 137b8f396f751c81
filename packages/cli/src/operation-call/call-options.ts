import type { Command } from 'commander';

/**
 * Adds the argument and the options that describe a call.
 *
 * @param command - `call` or `curl`
 */
export function addCallOptions(command: Command): Command {
  return command
    .argument('[operation]', 'METHOD /path as in the documentation; path parameters may be filled in')
    .option('-d, --data <data>', 'body: JSON or text, @file, or - for stdin')
    .option('--path <name=value>', 'path parameter; may be repeated', collect)
    .option(
      '--query <name=value>',
      'query parameter; name:=json for a number or list; may be repeated',
      collect,
    )
    .option('--header <name=value>', 'header; may be repeated', collect)
    .option('--file <name=path>', 'file of a form; may be repeated', collect)
    .option('--content-type <type>', 'media type of the body, where the operation takes several');
}

function collect(value: string, earlier: readonly string[] = []): readonly string[] {
  return [...earlier, value];
}
