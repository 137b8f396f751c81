import { Readable } from 'node:stream';
import { describe, expect, test } from 'vitest';
import { readX12 } from './read-x12.js';
import { x12Value } from './segment.js';
import { streamX12Segments, streamX12Transactions } from './stream-x12.js';
import { writeX12 } from './write-x12.js';
import { X12FormatError } from './x12-format-error.js';

function isa(repetition = '^', version = '00501', controlNumber = '000000042') {
  return `ISA*00*          *00*          *ZZ*CLINIC         *ZZ*PAYER          *260105*0800*${repetition}*${version}*${controlNumber}*0*T*:~`;
}
const REST =
  'GS*HB*CLINIC*PAYER*20260105*0800*3*X*005010X279A1~ST*271*0001*005010X279A1~NM1*IL*1*RIVERA*ALEX****MI*W100~EB*1**30^98^UC**GOLD~EB*B*IND*98***27*25.5~SE*5*0001~GE*1*3~';
function whole(start = isa(), controlNumber = '000000042') {
  return `${start}${REST}IEA*1*${controlNumber}~`;
}
function segmentsOf(text: string) {
  return readX12(text)[0]?.groups[0]?.transactions[0]?.segments;
}
const expected = segmentsOf(whole());

describe('characters without content are skipped', () => {
  test.each([
    ['a leading byte order mark', `\uFEFF${whole()}`],
    ['a byte order mark that was decoded as Latin-1', `\u00EF\u00BB\u00BF${whole()}`],
    ['leading blanks and a line break', ` \t\r\n ${whole()}`],
    ['blanks between segments', whole().replaceAll('~', '~  ')],
    ['tabs and lines between segments', whole().replaceAll('~', '~\n\t')],
    ['a blank line between segments', whole().replaceAll('~', '~\r\n\r\n')],
    ['Ctrl-Z at the end', `${whole()}\u001a`],
    ['NUL that fills the last block', `${whole()}${'\0'.repeat(40)}`],
    ['Ctrl-Z where the last terminator is lost', `${whole().slice(0, -1)}\r\n\u001a`],
  ])('%s', (_name, text) => {
    expect(segmentsOf(text)).toEqual(expected);
  });

  test('a byte order mark between two files that were joined', () => {
    expect(readX12(`${whole()}\u001a\uFEFF${whole()}`)).toHaveLength(2);
  });
});

describe('wrapped lines', () => {
  const wrapped = (text: string, columns: number, lineBreak: string) =>
    (text.match(new RegExp(`.{1,${columns}}`, 'g')) ?? []).join(lineBreak);

  const columnsAndBreaks = [1, 2, 3, 7, 20, 64, 72, 79, 80, 81, 104, 105, 106, 107, 128].flatMap(
    (columns) => [[columns, '\n'] as const, [columns, '\r\n'] as const],
  );

  test.each(columnsAndBreaks)('wrapped at %i columns with %j are read as before', (columns, lineBreak) => {
    // The ID of ISA itself is never split.
    const text =
      columns < 4
        ? isa() + wrapped(whole().slice(isa().length), columns, lineBreak)
        : wrapped(whole(), columns, lineBreak);
    expect(segmentsOf(text)).toEqual(expected);
  });

  test('keep their line breaks if those end segments', () => {
    expect(segmentsOf(whole().replaceAll('~', '\n'))).toEqual(expected);
    expect(segmentsOf(whole().replaceAll('~', '\r\n'))).toEqual(expected);
  });
});

describe('ISA11', () => {
  const elementOf = (text: string) => segmentsOf(text)?.[1]?.elements[2];

  test.each(['U', 'A', '1', ' '])(
    'that is %j in a 5010 file means the usual separator, and is reported',
    (isa11) => {
      const [interchange] = readX12(whole(isa(isa11)));
      expect(elementOf(whole(isa(isa11)))).toEqual([['30'], ['98'], ['UC']]);
      expect(interchange?.delimiters.repetition).toBe('^');
      expect(interchange?.issues).toMatchObject([
        {
          severity: 'warning',
          code: 'repetition_separator',
          path: 'segments[0]',
          text: expect.stringContaining('ISA11'),
        },
      ]);
    },
  );

  test('that is a letter separates nothing if the usual separator has another use', () => {
    const text = whole(isa('U').replace('*T*:~', '*T*^~'));
    expect(readX12(text)[0]).toMatchObject({
      delimiters: { repetition: undefined, component: '^' },
      issues: [{ code: 'repetition_separator' }],
    });
    expect(elementOf(text)).toEqual([['30', '98', 'UC']]);
  });

  test('that is a letter in a 4010 file is neither a separator nor a fault', () => {
    const [interchange] = readX12(whole(isa('U', '00401')));
    expect(interchange).not.toHaveProperty('issues');
    expect(elementOf(whole(isa('U', '00401')))).toEqual([['30^98^UC']]);
  });

  test.each([':', '~'])('that repeats the delimiter %j means that nothing repeats', (isa11) => {
    const text = whole(isa(isa11)).replace('30^98^UC', '30');
    const [interchange] = readX12(text);
    expect(interchange?.delimiters.repetition).toBeUndefined();
    expect(interchange).not.toHaveProperty('issues');
    expect(segmentsOf(writeX12(readX12(text)))).toEqual(segmentsOf(text));
  });
});

test('a control number that lost its leading zeros is written with them, in ISA and in IEA', () => {
  for (const number of ['42', '00000042', '7']) {
    const written = writeX12(readX12(whole(isa('^', '00501', number), number)));
    const padded = number.padStart(9, '0');
    expect(written).toContain(`*00501*${padded}*`);
    expect(written).toContain(`IEA*1*${padded}~`);
    expect(segmentsOf(written)).toEqual(expected);
  }
});

describe('a stream', () => {
  const bytes = (text: string) => new TextEncoder().encode(text);
  const accented = whole().replace('RIVERA', 'RIVÉRA');

  test.each([
    ['text', () => accented],
    ['a list of texts', () => [accented.slice(0, 150), accented.slice(150)]],
    [
      'a Node stream split within a character',
      () => Readable.from([bytes(accented).slice(0, 193), bytes(accented).slice(193)]),
    ],
    ['a web stream', () => new Blob([bytes(accented)]).stream()],
    ['a Blob', () => new Blob([bytes(accented)])],
  ])('may be %s', async (_name, source) => {
    const found: string[] = [];
    for await (const { segment, transaction, group, interchange } of streamX12Segments(source())) {
      expect([transaction.code, group.functionalCode, interchange.header.sender]).toEqual([
        '271',
        'HB',
        'CLINIC',
      ]);
      found.push(segment.id === 'NM1' ? (x12Value(segment, 3) ?? '') : segment.id);
    }
    expect(found).toEqual(['RIVÉRA', 'EB', 'EB']);
  });

  test('that was truncated gives no incomplete transaction', async () => {
    const text = whole();
    for (let length = 0; length < text.length - 1; length += 7) {
      const found: unknown[] = [];
      const reading = (async () => {
        for await (const one of streamX12Transactions([text.slice(0, length)])) found.push(one);
      })();
      await expect(reading).rejects.toThrow(X12FormatError);
      expect(found).toHaveLength(text.slice(0, length).includes('SE*5*0001~') ? 1 : 0);
    }
  });

  test('stops its source when the reader stops', async () => {
    let isClosed = false;
    async function* source() {
      try {
        for (;;) yield whole();
      } finally {
        isClosed = true;
      }
    }
    for await (const { transaction } of streamX12Transactions(source())) {
      expect(transaction.segments).toHaveLength(3);
      break;
    }
    expect(isClosed).toBe(true);
  });
});
