/** Ids by which reasons find the row or entry they rest on. */
export const invoiceId = (key: string): string => `invoice-${key}`;
export const entryId = (id: string): string => `entry-${id}`;
/** What the user knows of the customer. */
export const customerId = 'customer-settings';
