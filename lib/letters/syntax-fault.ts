/** What is wrong with how a template is written, and the words it is about. */
export type SyntaxFault = {
  readonly why: 'not-closed' | 'unknown-tag' | 'no-value' | 'filter-form' | 'tag-form' | 'too-much' | 'other';
  readonly near: string;
};

/** The engine's sentences, by what they mean. */
const faults: readonly (readonly [RegExp, SyntaxFault['why']])[] = [
  [/^(?:output |tag )?"?([\s\S]*?)"? not closed/, 'not-closed'],
  [/^tag "?([\s\S]*?)"? not found/, 'unknown-tag'],
  [/^invalid value expression: "?([\s\S]*?)"?$/, 'no-value'],
  [/^expected "[|:]" (?:before|after) filter/, 'filter-form'],
  [/^(?:illegal tag(?: syntax)?|empty candidates):? ?"?([\s\S]*?)"?$/, 'tag-form'],
  [/^(?:expected|invalid)\b/, 'tag-form'],
  [/limit exceeded/, 'too-much'],
];

/** What a sentence of the engine says is wrong. */
export function syntaxFault(detail: string): SyntaxFault {
  for (const [form, why] of faults) {
    const found = form.exec(detail);
    if (found) return { why, near: why === 'filter-form' ? '' : (found[1] ?? '').trim() };
  }
  return { why: 'other', near: '' };
}
