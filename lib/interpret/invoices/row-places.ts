import type { InvoiceField } from '../../domain/invoice.ts';
import type { Place } from '../../domain/reading.ts';
import type { SeenInvoice } from '../../domain/snapshot.ts';
import type { Field } from '../columns/field.ts';
import type { Understood } from '../columns/understand.ts';
import type { GridColumn } from '../grid.ts';
import { rowStatus } from './status-of.ts';

/**
 * Where the fields of one row stood. Worked out when asked for: a person points at a few values, and a long list has
 * hundreds of thousands of places.
 */
class RowPlaces {
  readonly #list: Understood;
  readonly #statuses: readonly GridColumn[];
  readonly #row: number;

  constructor(list: Understood, statuses: readonly GridColumn[], row: number) {
    this.#list = list;
    this.#statuses = statuses;
    this.#row = row;
  }

  get number() {
    return this.#at('number');
  }
  get customer() {
    return this.#at('customer');
  }
  get customerId() {
    return this.#at('customerId');
  }
  get email() {
    return this.#at('email');
  }
  get issueDate() {
    return this.#at('issueDate');
  }
  get dueDate() {
    return this.#at('dueDate');
  }
  get total() {
    return this.#at('total');
  }
  get balance() {
    return this.#at('balance');
  }
  get status() {
    const status = rowStatus(this.#statuses, this.#row);
    return status ? this.#list.grid.place(this.#row, status.column) : undefined;
  }
  get statusText() {
    return this.status;
  }

  #at(field: Extract<Field, InvoiceField>): Place | undefined {
    const column = this.#list.fields.get(field);
    const text = column?.cells[this.#row] ?? '';
    return column && !isDash(text) ? this.#list.grid.place(this.#row, column) : undefined;
  }
}

const isDash = (text: string): boolean => text === '' || /^[-–—/]$/.test(text);

export const rowPlaces = (
  list: Understood,
  statuses: readonly GridColumn[],
  row: number,
): SeenInvoice['places'] => new RowPlaces(list, statuses, row);
