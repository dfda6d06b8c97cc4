import { accountKey } from '../domain/account.ts';
import type { PageContact, Snapshot } from '../domain/snapshot.ts';
import type { Understood } from './columns/understand.ts';
import type { GridColumn } from './grid.ts';
import { headerFields } from './labels/header-fields.ts';
import { headerKey } from './labels/header-key.ts';
import { labelKeys } from './labels/label-keys.ts';
import { contact } from './labels/words/contact.ts';
import { role, spoken } from './labels/words/person.ts';
import type { Words } from './labels/words/words.ts';
import { languageIn } from './language-in.ts';
import { personIn } from './person-in.ts';
import { phoneIn } from './phone-in.ts';
import { roleIn } from './role-in.ts';

/** Whether a column or pair is called one of these. */
function isCalled(words: Words): (column: GridColumn) => boolean {
  const known = new Set(Object.values(words).flatMap(labelKeys));
  return ({ header }) => known.has(headerKey(header));
}

/** Whether a column or pair is called what a person at the customer's is called. */
export const isContact = isCalled(contact);
const isRole = isCalled(role);
const isSpoken = isCalled(spoken);

const isPhone = ({ header }: GridColumn): boolean =>
  headerFields(header).some(({ field, exact }) => exact && field === 'phone');

/** A row of a list, 1-based as `SeenInvoice` counts, and whose it is. */
type Owned = Pick<PageContact, 'customer' | 'customerId'> & { readonly row: number };

/**
 * Whom to reach at each customer's, by the columns for it that hold no other field: the first row that shows a fact
 * counts. `given` is a column that is known to name the person.
 */
export function contactsIn(
  list: Understood,
  rows: readonly Owned[],
  given: GridColumn | null = null,
): Pick<Snapshot, 'contacts'> {
  const taken = new Set([...list.fields].flatMap(([field, column]) => (field === 'phone' ? [] : [column])));
  const free = list.grid.columns.filter((column) => column === given || !taken.has(column));
  const [named, phoned] = [free.filter(isContact), free.filter(isPhone)];
  // "Credit controller" looks like the kind of a document.
  const roles = list.grid.columns.filter((one) => isRole(one) && list.fields.get('customer') !== one);
  const languages = free.filter(isSpoken);
  if (named.length + phoned.length === 0) return {};
  const found = new Map<string, PageContact>();
  for (const { row, customer, customerId } of rows) {
    const key = accountKey({ customer, customerId });
    const known = key === null ? undefined : (found.get(key) ?? { customer, customerId });
    if (key === null || !known) continue;
    const at = row - 1;
    const contactName = known.contactName
      ? null
      : first(named, at, (text) => otherThan(customer, personIn(text)));
    // What a person does and speaks stands beside their name.
    const contactRole = contactName && first(roles, at, roleIn);
    const contactLanguage = contactName && first(languages, at, languageIn);
    const phone = known.phone ? null : first(phoned, at, phoneIn);
    if (contactName || phone)
      found.set(key, {
        ...known,
        ...(contactName && { contactName }),
        ...(contactRole && { contactRole }),
        ...(contactLanguage && { contactLanguage }),
        ...(phone && { phone }),
      });
  }
  return found.size > 0 ? { contacts: [...found.values()] } : {};
}

const otherThan = (customer: string | null, name: string | null): string | null =>
  name === customer ? null : name;

function first<T>(columns: readonly GridColumn[], row: number, read: (text: string) => T | null): T | null {
  for (const { cells } of columns) {
    const value = read(cells[row] ?? '');
    if (value) return value;
  }
  return null;
}
