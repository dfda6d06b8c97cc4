import type { WorklistRow } from '../../lib/collect/next-action.ts';
import { segmentId, stageId } from '../../lib/domain/policy.ts';
import type { RowFilter, RowSort } from '../../lib/panel/pick-rows.ts';
import { texts } from '../../lib/panel/texts/texts.ts';

const t = texts.worklist;

type Choice<T> = { readonly value: string; readonly label: string; readonly means: T };

/**
 * What the list can be narrowed to: always the same few, then the steps, segments and currencies that occur, and accounts
 * that were picked elsewhere.
 */
export function filterChoices(rows: readonly WorklistRow[], now: RowFilter): readonly Choice<RowFilter>[] {
  const steps = new Set(rows.map(({ action }) => (action.contact?.demand ? action.contact.stage : null)));
  const segments = new Set(rows.map(({ standing }) => standing.segment));
  const currencies = [
    ...new Set(rows.flatMap(({ standing }) => standing.balance.flatMap(({ currency }) => currency ?? []))),
  ].sort();
  return [
    { value: 'all', label: t.filters.all, means: { by: 'all' } },
    { value: 'mine', label: t.filters.mine, means: { by: 'mine' } },
    { value: 'promise-due', label: t.filters.promiseDue, means: { by: 'promise-due' } },
    { value: 'disputed', label: t.filters.disputed, means: { by: 'disputed' } },
    { value: 'over-limit', label: t.filters.overLimit, means: { by: 'over-limit' } },
    ...stageId.options
      .filter((stage) => steps.has(stage))
      .map((stage) => ({
        value: `stage ${stage}`,
        label: texts.stageName[stage],
        means: { by: 'stage', stage } as const,
      })),
    ...segmentId.options
      .filter((segment) => segments.has(segment))
      .map((segment) => ({
        value: `segment ${segment}`,
        label: t.filters.segment(texts.segmentName[segment]),
        means: { by: 'segment', segment } as const,
      })),
    ...(currencies.length > 1 ? currencies : []).map((currency) => ({
      value: `currency ${currency}`,
      label: currency,
      means: { by: 'currency', currency } as const,
    })),
    ...(now.by === 'accounts' ? [{ value: 'accounts', label: now.label, means: now }] : []),
  ];
}

export const sortChoices: readonly Choice<RowSort>[] = [
  { value: 'work', label: t.sorts.work, means: 'work' },
  { value: 'oldest', label: t.sorts.oldest, means: 'oldest' },
  { value: 'largest', label: t.sorts.largest, means: 'largest' },
  { value: 'name', label: t.sorts.name, means: 'name' },
];
