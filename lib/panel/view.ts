import type { FigureId } from '../domain/figure-id.ts';
import type { SumOf } from './parts-of.ts';

/** What the panel shows; every value is plain, so that two views can be compared. */
export type View =
  | { readonly name: 'home' }
  | { readonly name: 'account'; readonly account: string }
  | { readonly name: 'draft'; readonly account: string }
  | { readonly name: 'call'; readonly account: string }
  /** `promise`: the one that another day is named for. */
  | { readonly name: 'promise'; readonly account: string; readonly promise: string | null }
  /** Null: a new one. */
  | { readonly name: 'dispute'; readonly account: string; readonly dispute: string | null }
  | { readonly name: 'question'; readonly account: string; readonly question: string | null }
  | { readonly name: 'plan'; readonly account: string; readonly plan: string | null }
  | { readonly name: 'pause'; readonly account: string }
  | { readonly name: 'put-off'; readonly account: string }
  /** What the user knows of the customer. */
  | { readonly name: 'customer'; readonly account: string }
  /** `of`: the entry it goes on from. */
  | { readonly name: 'follow-up'; readonly account: string; readonly of: string | null }
  /** Codes and procedure of disputes. */
  | { readonly name: 'dispute-rules' }
  | { readonly name: 'contacts'; readonly account: string }
  /** Null: somebody new. */
  | { readonly name: 'person'; readonly account: string; readonly person: string | null }
  /** Everything that happened; of one invoice, by its key, or of the account. */
  | { readonly name: 'timeline'; readonly account: string; readonly invoice: string | null }
  | { readonly name: 'reading' }
  /** What a sum is made of; `account: null` = of the whole book. */
  | { readonly name: 'parts'; readonly account: string | null; readonly of: SumOf }
  | { readonly name: 'settings' }
  | { readonly name: 'policy' }
  /** Expected cash, and what to watch. */
  | { readonly name: 'outlook' }
  | { readonly name: 'all-books' }
  /** How collections are going. */
  | { readonly name: 'numbers' }
  /** One of its figures: what it means, its course, and what would move it. */
  | { readonly name: 'figure'; readonly id: FigureId }
  /** Sales by month, typed. */
  | { readonly name: 'sales' }
  | { readonly name: 'import' }
  /** Customers to be saved for a colleague. */
  | { readonly name: 'hand-over' }
  /** The user's own texts; one of them by its id. */
  | { readonly name: 'templates' }
  | { readonly name: 'template'; readonly id: string }
  | { readonly name: 'keys' };
