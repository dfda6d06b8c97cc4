import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { jsonLines } from '../../lib/domain/json-lines.ts';
import { defaultPolicy } from '../../lib/domain/policy.ts';
import { faultsOf, policyText, readPolicy } from '../../lib/domain/policy-file.ts';
import { texts } from '../../lib/panel/texts/texts.ts';

const text = policyText(defaultPolicy);
const lines = text.split('\n');
const lineOf = (part: string): number => lines.findIndex((line) => line.includes(part)) + 1;

describe('the plan as a file', () => {
  test('comes back as it was', () => {
    expect(readPolicy(text)).toEqual({ ok: true, value: defaultPolicy });
  });

  test('is refused whole, each error by its line with its mend', () => {
    const broken = text
      .replace('"gapDays": 5', '"gapDays": -5')
      .replace('"channel": "call"', '"channel": "pigeon"');
    const read = readPolicy(broken);
    if (read.ok) throw new Error('taken');
    expect(read.error.map(({ line, problem }) => [line, problem.code])).toEqual([
      [lineOf('"channel": "call"'), 'not-one-of'],
      [lineOf('"gapDays": 5'), 'too-small'],
    ]);
    expect(read.error.map(texts.policy.faultAt)).toEqual([
      'step 4, channel: must be one of: mail, call, sms, letter, internal',
      'gap: must be at least 0',
    ]);
  });

  test('names what is missing, unknown, twice or out of order', () => {
    const code = (of: string) => {
      const read = readPolicy(of);
      return read.ok ? [] : read.error.map(({ problem }) => problem.code);
    };
    expect(code(text.replace('  "graceDays": 3,\n', ''))).toEqual(['missing']);
    expect(code(text.replace('"graceDays": 3,', '"graceDays": 3, "colour": 1,'))).toEqual(['unknown-entry']);
    expect(code(text.replace('"id": "second"', '"id": "first"'))).toEqual(['stage-twice']);
    expect(code(text.replace('"day": 10', '"day": 99'))).toEqual(['not-in-order']);
    expect(code(text.replace('"from": "09:00"', '"from": "nine"'))).toEqual(['not-a-time']);
    expect(code('{"format": "something else"}')).toEqual(['not-a-policy']);
    expect(code('{"format": ')).toEqual(['not-json']);
  });

  test('a file that is no JSON is named by the line where it stops being one', () => {
    const read = readPolicy(text.replace('"gapDays": 5,', '"gapDays": 5,,'));
    expect(read.ok ? null : read.error[0]?.line).toBe(lineOf('"gapDays": 5'));
  });

  test('every value of a JSON text has the line on which it begins', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        const written = JSON.stringify({ a: value, list: [1, { b: 2 }] }, null, 2);
        const found = jsonLines(written);
        const last = written.split('\n');
        const at = found.get('list.1.b') ?? 0;
        return last[at - 1]?.includes('"b": 2') === true;
      }),
    );
  });

  test('the editor’s plan is held against the same rules', () => {
    expect(faultsOf(defaultPolicy)).toEqual([]);
    expect(faultsOf({ ...defaultPolicy, weekdays: [] })).toMatchObject([
      { at: 'weekdays', problem: { code: 'too-small', least: 1 } },
    ]);
  });
});
