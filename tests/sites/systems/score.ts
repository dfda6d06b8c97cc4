/** How a reading fares against what a person reads off the page, field by field. */

type Data = { readonly [key: string]: unknown };

export type Score = {
  /** Values a person can read there, or expects to be left open. */
  readonly readable: number;
  readonly right: number;
  /** Readable, but null without a question about it. */
  readonly withheld: readonly string[];
  /** Readable, but null until a question is answered. */
  readonly asked: readonly string[];
  /** Another value than stands there, or a value where there is none, or an invoice that is none. */
  readonly wrong: readonly string[];
};

const isData = (value: unknown): value is Data =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const rowsIn = (of: object, key: string): readonly Data[] => {
  const list: unknown = Reflect.get(of, key);
  return Array.isArray(list) ? list.filter(isData) : [];
};

/** Whose question stands behind a missing field. */
const asks: Readonly<Record<string, RegExp>> = {
  currency: /currency|decimal-mark/,
  minor: /decimal-mark|column|currency/,
  issueDate: /date-order|column/,
  dueDate: /date-order|column/,
};

/** `ignore` names fields that are not judged, `customer` too where an aging list is meant. */
export function scoreOf(expected: object, actual: object, ignore: readonly string[] = []): Score {
  const questions = rowsIn(actual, 'questions').map(({ about }) => String(about));
  const result = {
    readable: 0,
    right: 0,
    withheld: [] as string[],
    asked: [] as string[],
    wrong: [] as string[],
  };

  const field = (path: string, name: string, wanted: unknown, found: unknown): void => {
    if (ignore.includes(name)) return;
    if (isData(wanted) || (isData(found) && wanted !== undefined)) {
      const [inside, given] = [isData(wanted) ? wanted : {}, isData(found) ? found : {}];
      const names = isData(wanted) ? Object.keys(inside) : Object.keys(given);
      for (const key of names)
        field(`${path}.${key}`, key, isData(wanted) ? inside[key] : null, given[key] ?? null);
      return;
    }
    if (wanted === undefined) return;
    if (wanted !== null) result.readable++;
    if (Object.is(wanted, found ?? null)) {
      if (wanted !== null) result.right++;
    } else if (found === null || found === undefined) {
      const asked = questions.some((about) => (asks[name] ?? /column/).test(about));
      (asked ? result.asked : result.withheld).push(path);
    } else if (name === 'basis' && found === 'unknown') result.withheld.push(path);
    else result.wrong.push(`${path}: ${JSON.stringify(found)} for ${JSON.stringify(wanted)}`);
  };

  for (const list of ['invoices', 'accounts']) {
    if (!Reflect.has(expected, list)) continue;
    const found = [...rowsIn(actual, list)];
    for (const [at, row] of rowsIn(expected, list).entries()) {
      const same = take(found, row);
      for (const [name, value] of Object.entries(row)) {
        if (name !== 'source' && !Array.isArray(value))
          field(`${list}[${at}].${name}`, name, value, same?.[name]);
        if (name === 'buckets')
          for (const [no, bucket] of rowsIn(row, name).entries())
            field(`${list}[${at}].buckets[${no}]`, name, bucket, same && rowsIn(same, name)[no]);
      }
    }
    for (const extra of found) result.wrong.push(`${list}: invented ${extra.number ?? extra.customer}`);
  }
  return result;
}

/** Takes the row that is meant out of those found: by number, else by record, else by customer and dates. */
function take(found: Data[], row: Data): Data | undefined {
  const keys = ['number', 'recordId', 'customer'].filter(
    (key) => row[key] !== null && row[key] !== undefined,
  );
  for (const key of keys) {
    const same = found.filter((one) => one[key] === row[key]);
    const best = same.find((one) => one.dueDate === row.dueDate && one.customer === row.customer) ?? same[0];
    if (best) return found.splice(found.indexOf(best), 1)[0];
  }
  return undefined;
}
