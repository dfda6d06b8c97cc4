const token = /"(?:[^"\\]|\\.)*"|[{}[\],:]|[^\s{}[\],:"]+|\n/g;

/** The line, from 1, on which each value of a JSON text begins, by its path: `stages.2.day`; the whole is ''. */
export function jsonLines(text: string): ReadonlyMap<string, number> {
  const lines = new Map<string, number>([['', 1]]);
  const open: { path: string; list: boolean; index: number; key: string | null }[] = [];
  let line = 1;
  const here = (): string => {
    const top = open.at(-1);
    if (!top) return '';
    const name = top.list ? String(top.index) : (top.key ?? '');
    return top.path === '' ? name : `${top.path}.${name}`;
  };
  for (const [found] of text.matchAll(token)) {
    const top = open.at(-1);
    if (found === '\n') line += 1;
    else if (found === '}' || found === ']') open.pop();
    else if (found === ',') {
      if (top?.list) top.index += 1;
      else if (top) top.key = null;
    } else if (found === ':') continue;
    else if (top && !top.list && top.key === null) {
      top.key = keyOf(found);
      lines.set(here(), line);
    } else {
      const path = here();
      if (!lines.has(path)) lines.set(path, line);
      if (found === '{' || found === '[') open.push({ path, list: found === '[', index: 0, key: null });
    }
  }
  return lines;
}

/** As it stands between the quotes; a key written with escapes is no name of ours. */
const keyOf = (quoted: string): string => quoted.replace(/^"|"$/g, '');
