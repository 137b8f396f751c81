import type { Command } from 'commander';
import type { CommandContext } from '../context.js';
import { emptyInput, inputChunks } from '../input.js';
import type { Runner } from '../runner.js';
import { x12Failure } from '../x12/x12-failure.js';
import { treeText, X12Tree } from '../x12/x12-tree.js';

const BATCH = 500;

/** Prints X12 as a tree. */
export function define(command: Command, run: Runner): void {
  command
    .argument('<file>', 'X12 of any kind and size; - is stdin')
    .addHelpText(
      'after',
      '\nPrints every segment, so it shows whatever the file contains about people. --json prints a line per envelope and segment.',
    )
    .action(run(async (context, file: string) => read(context, file)));
}

async function read({ output, stdin, signal }: CommandContext, file: string): Promise<void> {
  const { streamX12Segments } = await import('@payerkit/optum/x12');
  const tree = new X12Tree();
  const lines: string[] = [];
  const print = async () => {
    if (lines.length > 0) await output.text(`${lines.splice(0).join('\n')}\n`);
  };
  try {
    for await (const segment of streamX12Segments(notEmpty(inputChunks(file, stdin), file))) {
      for (const line of tree.lines(segment))
        lines.push(
          output.json ? JSON.stringify(line.value) : treeText(line, (title) => output.style('bold', title)),
        );
      if (lines.length < BATCH) continue;
      signal.throwIfAborted();
      await print();
    }
  } catch (error) {
    throw x12Failure(error, file);
  } finally {
    // What was read before a fault helps to find it.
    await print();
  }
}

async function* notEmpty(chunks: AsyncIterable<Uint8Array | string>, file: string) {
  let isEmpty = true;
  for await (const chunk of chunks) {
    isEmpty &&= chunk.length === 0;
    yield chunk;
  }
  if (isEmpty) throw emptyInput(file);
}
