// Reads large 835s: streaming compared with x12-parser in turns, and a 1 GB file through a small heap. Believe ratios, not times.
import { spawnSync } from 'node:child_process';
import { createReadStream, createWriteStream, existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';

const { values: flags } = parseArgs({
  options: {
    mb: { type: 'string', default: '50' },
    large: { type: 'string', default: '1000' },
    heap: { type: 'string', default: '256' },
    rounds: { type: 'string', default: '5' },
    only: { type: 'string', default: 'stream,read,large' },
    child: { type: 'string' },
    file: { type: 'string' },
    help: { type: 'boolean', default: false },
  },
});
if (flags.help) {
  console.log(`Usage: node bench/x12.mjs [--mb 50] [--rounds 5] [--large 1000] [--heap 256] [--only stream,read,large]
stream: segments and claims of a file of --mb, in turns with x12-parser; read: readX12 of it; large: a file of --large MB,
segment by segment and claim by claim, in a heap of --heap MB. Build first; peers are those of npm run bench.`);
  process.exit(0);
}

const peers = fileURLToPath(new URL('peers/', import.meta.url));
const CHILDREN = {
  async segments(file, tick) {
    const { streamX12Segments } = await payerkit();
    let [segments, claims] = [0, 0];
    for await (const { segment } of streamX12Segments(createReadStream(file))) {
      segments += 1;
      if (segment.id === 'CLP') claims += 1;
      if (segments % 50_000 === 0) tick();
    }
    return { segments, claims };
  },
  async claims(file, tick) {
    const { streamX12Remittances } = await payerkit();
    let claims = 0;
    for await (const { kind } of streamX12Remittances(createReadStream(file))) {
      if (kind === 'claim') claims += 1;
      if (claims % 5_000 === 0) tick();
    }
    return { claims };
  },
  async readX12(file, tick) {
    const { readX12 } = await payerkit();
    const interchanges = readX12(readFileSync(file, 'utf8'));
    tick();
    const { segments } = interchanges[0].groups[0].transactions[0];
    return { segments: segments.length, claims: segments.filter(({ id }) => id === 'CLP').length };
  },
  async 'x12-parser'(file, tick) {
    const require = createRequire(join(peers, 'package.json'));
    const { X12parser } = await import(pathToFileURL(require.resolve('x12-parser')).href);
    let [segments, claims] = [0, 0];
    const parser = createReadStream(file).pipe(new X12parser());
    parser.on('data', ({ name }) => {
      segments += 1;
      if (name === 'CLP') claims += 1;
      if (segments % 50_000 === 0) tick();
    });
    await new Promise((resolve, reject) => parser.on('end', resolve).on('error', reject));
    return { segments, claims };
  },
};

if (flags.child !== undefined) await child(flags.child, flags.file);
else await main();

async function payerkit() {
  return import(new URL('../packages/optum/dist/esm/x12.js', import.meta.url).href);
}

async function child(name, file) {
  const before = process.memoryUsage().rss;
  let peak = before;
  const tick = () => {
    peak = Math.max(peak, process.memoryUsage().rss);
  };
  const start = process.cpuUsage();
  const counts = await CHILDREN[name](file, tick);
  tick();
  const { user, system } = process.cpuUsage(start);
  console.log(JSON.stringify({ ...counts, cpuS: (user + system) / 1e6, overMb: (peak - before) / 1e6 }));
}

async function main() {
  const directory = mkdtempSync(join(tmpdir(), 'payerkit-x12-'));
  const wanted = new Set(flags.only.split(','));
  const rows = [];
  try {
    if (wanted.has('stream') || wanted.has('read')) {
      const file = join(directory, 'payments.835');
      await write(file, Number(flags.mb));
      const names = [
        ...(wanted.has('stream') ? ['segments', 'claims'] : []),
        ...(wanted.has('stream') && existsSync(join(peers, 'node_modules/x12-parser')) ? ['x12-parser'] : []),
        ...(wanted.has('read') ? ['readX12'] : []),
      ];
      const found = new Map(names.map((name) => [name, []]));
      for (let round = 0; round < Number(flags.rounds); round += 1)
        for (const name of names) found.get(name).push(run(name, file, 2000));
      for (const [name, results] of found) rows.push(row(`${name}, ${flags.mb} MB`, results));
    }
    if (wanted.has('large')) {
      const file = join(directory, 'large.835');
      await write(file, Number(flags.large));
      for (const name of ['segments', 'claims'])
        rows.push(
          row(`${name}, ${flags.large} MB, heap of ${flags.heap} MB`, [run(name, file, Number(flags.heap))]),
        );
    }
  } finally {
    rmSync(directory, { recursive: true, force: true });
  }
  console.log(
    '| | CPU s, median | peak MB over start | segments | claims |\n| --- | --- | --- | --- | --- |',
  );
  for (const cells of rows) console.log(`| ${cells.join(' | ')} |`);
}

function run(name, file, heapMb) {
  const parameters = [
    `--max-old-space-size=${heapMb}`,
    fileURLToPath(import.meta.url),
    '--child',
    name,
    '--file',
    file,
  ];
  const { stdout, status } = spawnSync(process.execPath, parameters, {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  if (status !== 0) throw new Error(`${name} ended with ${status}`);
  console.error(name, stdout.trim());
  return JSON.parse(stdout);
}

function row(name, results) {
  const median = (values) => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)];
  const { segments = '', claims } = results[0];
  const cpu = median(results.map(({ cpuS }) => cpuS)).toFixed(1);
  return [name, cpu, Math.max(...results.map(({ overMb }) => overMb)).toFixed(0), segments, claims];
}

/** An 835 of made-up claims, two lines each, as one transaction. */
async function write(file, mb) {
  const out = createWriteStream(file);
  let [bytes, segments, claim] = [0, 11, 0];
  const put = async (text) => {
    bytes += text.length;
    if (!out.write(text)) await new Promise((resolve) => out.once('drain', resolve));
  };
  await put(
    `ISA*00*${' '.repeat(10)}*00*${' '.repeat(10)}*ZZ*${'PAYER'.padEnd(15)}*ZZ*${'CLINIC'.padEnd(15)}*260301*1200*^*00501*000000001*0*T*:~` +
      'GS*HP*PAYER*CLINIC*20260301*1200*1*X*005010X221A1~ST*835*0001~BPR*I*100*C*CHK************20260301~TRN*1*12345*1512345678~' +
      'DTM*405*20260228~N1*PR*TEST PLAN*XV*12345~N3*1 MAIN ST~N4*TOWN*PA*17111~PER*BL*EDI*TE*9005555555~N1*PE*CLINIC*XX*1234567893~LX*1~',
  );
  while (bytes < mb * 1e6) {
    let block = '';
    for (let count = 0; count < 200; count += 1) {
      claim += 1;
      segments += 25;
      const day = 20_260_101 + (claim % 28);
      const charge = 100 + (claim % 500);
      const line = (code) =>
        `SVC*HC:${code}:25*${charge}*${charge - 20.5}**1~DTM*472*${day}~CAS*CO*45*18.5~CAS*PR*2*2~REF*6R*${claim}L${code}~AMT*B6*${charge - 18.5}~LQ*HE*N130~`;
      block +=
        `CLP*PCN${claim}*1*${charge * 2}*${charge * 2 - 41}*4*12*PAYER${claim * 7}*11*1~CAS*OA*23*0~NM1*QC*1*DOE${claim % 999}*JANE${claim % 77}****MI*MEM${claim}~` +
        `NM1*74*1*DOE${claim % 999}*JANE*****C*MEM${claim}X~NM1*82*1*SMITH*ANN****XX*1234567893~NM1*TT*2*SECOND PLAN*****PI*${claim % 99_999}~MOA***MA01*MA18~` +
        `REF*EA*${claim}~REF*1L*GROUP${claim % 400}~DTM*050*${day}~DTM*232*${day}~${line('99213')}${line('99000')}`;
    }
    await put(block);
  }
  await put(`SE*${segments}*0001~GE*1*1~IEA*1*000000001~`);
  await new Promise((resolve) => out.end(resolve));
}
