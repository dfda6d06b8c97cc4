/** The parts of the store that worklists are made of. */
export const facts = ['accounts', 'parts', 'journal', 'accountSettings', 'imports', 'settings'] as const;
export type Fact = (typeof facts)[number];

/**
 * Which state each of them is in: another text after whatever changes a worklist; empty: never changed yet. Null: not
 * known.
 */
export type Revisions = { readonly [fact in Fact]: string | null };

export const sameRevisions = (a: Revisions, b: Revisions): boolean => facts.every((one) => a[one] === b[one]);
