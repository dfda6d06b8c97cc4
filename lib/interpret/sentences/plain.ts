/** A text made easy to match, each character of which knows the stretch of the source it came from. */
export type Plain = {
  readonly text: string;
  readonly from: readonly number[];
  readonly to: readonly number[];
};

const spellings: Readonly<Record<string, string>> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  '’': "'",
  '‘': "'",
  '`': "'",
  '´': "'",
  '–': '-',
  '—': '-',
  '‑': '-',
  '−': '-',
  '\r': '\n',
  // Kept free for marking what was read.
  '~': ' ',
  '§': ' ',
  '¶': ' ',
};

/** The text as typed, in lower case. */
export function lowered(source: string): Plain {
  return mapped(
    { text: source, from: [...source.split('').keys()], to: source.split('').map((_, i) => i + 1) },
    (char) => char.toLowerCase(),
  );
}

/** Without accents, with plain blanks and dashes. Line breaks stay: they end a sentence. */
export const folded = (plain: Plain): Plain => mapped(plain, fold);

export const foldText = (text: string): string => [...text.toLowerCase()].map(fold).join('');

function fold(char: string): string {
  if (char === '\n') return char;
  // Marks and symbols that decompose into several signs (½, №) keep their own shape.
  const bare = /\p{L}|\p{Nd}/u.test(char)
    ? char.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase()
    : char.replace(/\p{M}|\p{Cf}/gu, '');
  return spellings[bare] ?? (/^\s$/.test(bare) ? ' ' : bare);
}

function mapped(plain: Plain, change: (char: string) => string): Plain {
  const from: number[] = [];
  const to: number[] = [];
  let text = '';
  let index = 0;
  for (const char of plain.text) {
    const put = change(char);
    for (let i = 0; i < put.length; i++) {
      from.push(plain.from[index] ?? 0);
      to.push(plain.to[index + char.length - 1] ?? 0);
    }
    text += put;
    index += char.length;
  }
  return { text, from, to };
}

/** Rewrites what matches; the new characters stand for the whole stretch they replace. */
export function rewrite(plain: Plain, pattern: RegExp, replace: (match: string) => string | null): Plain {
  const from: number[] = [];
  const to: number[] = [];
  let text = '';
  let done = 0;
  const copy = (end: number) => {
    text += plain.text.slice(done, end);
    for (; done < end; done++) {
      from.push(plain.from[done] ?? 0);
      to.push(plain.to[done] ?? 0);
    }
  };
  for (const match of plain.text.matchAll(pattern)) {
    const put = replace(match[0]);
    const end = match.index + match[0].length;
    if (put === null || put === match[0] || end === match.index) continue;
    copy(match.index);
    for (let i = 0; i < put.length; i++) {
      from.push(plain.from[match.index] ?? 0);
      to.push(plain.to[end - 1] ?? 0);
    }
    text += put;
    done = end;
  }
  copy(plain.text.length);
  return { text, from, to };
}

/** The stretch of the source that a stretch of the plain text stands for. */
export function sourceSpan(plain: Plain, start: number, end: number): { start: number; end: number } {
  return { start: plain.from[start] ?? 0, end: plain.to[Math.max(start, end - 1)] ?? 0 };
}
