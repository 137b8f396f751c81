import ts from 'typescript';

/** Kinds of prose that the glossary of CONTRIBUTING.md applies to. */
type ProseKind = 'docstring' | 'message' | 'test name' | 'guide';

/** A piece of prose with its location. */
interface Prose {
  readonly kind: ProseKind;
  readonly line: number;
  readonly text: string;
}

/** Phrases of the glossary's left column. Words with a second meaning are left to the reader. */
const PHRASES: readonly RegExp[] = [
  /\banswer(s|ed|ing)?\b/i,
  /\brefus(e|es|ed|ing|als?)\b/i,
  /\bmend(s|ed|ing)?\b/i,
  /\btold of\b|\b(is|are|was|were|be|been) told\b/i,
  /\bstands? (in|for|under)\b/i,
  /\bnobody knows\b/i,
  /\bas (it comes|they come)\b/i,
  /\bcan not\b|\bcan't\b/i,
  /\bthe way of an? \w+\b/i,
  /(?<!\bthere )\b(is|are|was|were) no (?!longer|more\b|one\b|later|less|further|wider|faster)\w+/i,
  /\bknows? no (such|other)\b/i,
  /\bbeside\b/i,
  /\bhand(s|ed|ing) (over|in)\b|\bhand over\b/i,
  /\b(tells|told)\b/i,
  /\bas on the wire\b/i,
  /\b(goes|go|went|going) out (as|under)\b/i,
  /\b(taken|takes|take) for\b/i,
  /\ball the same\b|\bhalf way\b|\bnow and then\b|\bof its making\b|\bin the place of\b/i,
  /\bspelt\b|\bmisspelt\b|\bnormalis|\brecognis|\banalys(e|ed|es|ing)\b/i,
  // What a search for "answer" leaves behind when it replaces the word alone.
  /\bresponses (the|each|an?)\b|\brespond(s|ed)? with (to|from|what)\b/i,
];

const CLAUSE_START = /^(What|Whether|How|Why|Where)\b/;
/** Terms of HTTP and operating systems. */
const EXEMPT = /connection refused|refused connections?/gi;

/** Returns the breaches of the glossary in TypeScript, as `line: kind: text`. */
export function breachesOfCode(path: string, text: string): string[] {
  return proseOfCode(path, text).flatMap(breachOf);
}

/** Returns the breaches of the glossary in Markdown, as `line: kind: text`; code and the glossary itself are exempt. */
export function breachesOfGuide(text: string): string[] {
  let isCode = false;
  let isGlossary = false;
  return text.split('\n').flatMap((line, index) => {
    if (line.startsWith('```')) isCode = !isCode;
    if (line.startsWith('| not | but |')) isGlossary = true;
    else if (!line.startsWith('|')) isGlossary = false;
    return isCode || isGlossary ? [] : breachOf({ kind: 'guide', line: index + 1, text: line });
  });
}

function breachOf({ kind, line, text }: Prose): string[] {
  const prose = text
    .replace(/`[^`]*`/g, 'code')
    .replace(/\{@link [^}]*\}/g, 'code')
    .replace(EXEMPT, '');
  const isBreach =
    PHRASES.some((phrase) => phrase.test(prose)) || (kind === 'docstring' && CLAUSE_START.test(prose));
  return isBreach ? [`${line}: ${kind}: ${text.slice(0, 120)}`] : [];
}

function proseOfCode(path: string, text: string): Prose[] {
  const file = ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true);
  const isTest = /\.test(-d)?\.ts$/.test(path);
  const found = new Map<number, Prose>();
  const add = (kind: ProseKind, position: number, prose: string) =>
    found.set(position, { kind, line: file.getLineAndCharacterOfPosition(position).line + 1, text: prose });
  const visit = (node: ts.Node): void => {
    for (const { pos, end } of ts.getLeadingCommentRanges(text, node.getFullStart()) ?? []) {
      if (text.startsWith('/**', pos)) add('docstring', pos, docstringProse(text.slice(pos, end)));
    }
    if (ts.isCallExpression(node) && isTest) {
      const [name] = node.arguments;
      if (name !== undefined && ts.isStringLiteralLike(name) && isTestFunction(node.expression))
        add('test name', name.getStart(file), name.text);
    }
    if (!isTest && isMessage(node)) add('message', node.getStart(file), node.text);
    ts.forEachChild(node, visit);
  };
  visit(file);
  return [...found.values()];
}

/** Checks whether a node is a text of several words, which is a message and not a code. */
function isMessage(node: ts.Node): node is ts.LiteralLikeNode {
  const isText =
    ts.isStringLiteralLike(node) ||
    node.kind === ts.SyntaxKind.TemplateHead ||
    node.kind === ts.SyntaxKind.TemplateMiddle ||
    node.kind === ts.SyntaxKind.TemplateTail;
  return isText && /[a-z]+ [a-z]+/i.test((node as ts.LiteralLikeNode).text);
}

/** Checks for `test`, `describe`, and their variants such as `test.each(...)`. */
function isTestFunction(callee: ts.Expression): boolean {
  if (ts.isIdentifier(callee)) return callee.text === 'test' || callee.text === 'describe';
  if (ts.isPropertyAccessExpression(callee) || ts.isCallExpression(callee))
    return isTestFunction(callee.expression);
  return false;
}

/** Returns a docstring without its marks and examples. */
function docstringProse(comment: string): string {
  return comment
    .replace(/^\/\*\*|\*\/$/g, '')
    .replace(/^[ \t]*\* ?/gm, '')
    .replace(/```[\s\S]*?```/g, '')
    .replace(/@param \w+/g, '')
    .replace(/\s+/g, ' ')
    .trim();
}
