import * as z from 'zod/mini';
import { language } from './language.ts';

const text = z.string().check(z.maxLength(100_000));
const keys = z.array(z.string());

/** "Again on … because …" as its fields hold it. */
export const againForm = z.strictObject({ on: text, time: text, with: text, because: text });
export type AgainForm = z.infer<typeof againForm>;
export const noAgain: AgainForm = { on: '', time: '', with: '', because: '' };

const promiseForm = z.strictObject({
  form: z.literal('promise'),
  date: text,
  amount: text,
  invoices: keys,
  who: text,
  how: z.enum(['call', 'mail', 'meeting', 'letter', 'portal', 'other']),
  text,
  /** Id of the promise it moves; empty: none. */
  replaces: text,
  again: againForm,
});
export type PromiseForm = z.infer<typeof promiseForm>;

const disputeForm = z.strictObject({
  form: z.literal('dispute'),
  /** By key of the invoice the amount typed; empty = the whole of it. */
  lines: z.record(z.string(), text),
  reason: z.string(),
  owner: text,
  due: text,
  text,
  again: againForm,
});
export type DisputeForm = z.infer<typeof disputeForm>;

const questionForm = z.strictObject({
  form: z.literal('question'),
  text,
  who: text,
  invoices: keys,
  again: againForm,
});

const planForm = z.strictObject({
  form: z.literal('plan'),
  invoices: keys,
  count: text,
  first: text,
  dayOfMonth: text,
  grace: text,
  /** The instalments, once one was changed by hand. */
  edited: z.nullable(z.array(z.strictObject({ on: text, amount: text }))),
  again: againForm,
});
export type PlanForm = z.infer<typeof planForm>;

const pauseForm = z.strictObject({ form: z.literal('pause'), until: text, reason: text, invoices: keys });
const followUpForm = z.strictObject({ form: z.literal('follow-up'), again: againForm });

const personForm = z.strictObject({
  form: z.literal('person'),
  name: text,
  role: text,
  email: text,
  phone: text,
  zone: text,
  language: z.nullable(language),
  preferences: text,
  bounced: z.boolean(),
});
export type PersonForm = z.infer<typeof personForm>;

/** Another wording of an entry. */
const correctionForm = z.strictObject({ form: z.literal('correction'), text });

/** A form half filled in, as typed. */
export const formDraft = z.discriminatedUnion('form', [
  promiseForm,
  disputeForm,
  questionForm,
  planForm,
  pauseForm,
  followUpForm,
  personForm,
  correctionForm,
]);
export type FormDraft = z.infer<typeof formDraft>;
export type FormName = FormDraft['form'];
export type FormOf<F extends FormName> = Extract<FormDraft, { form: F }>;

/** The forms of one customer that are not saved yet, by what they are of ("promise", or "promise" and an entry's id). */
export const formDrafts = z.record(z.string(), formDraft);
export type FormDrafts = z.infer<typeof formDrafts>;

/** Under which name a form is kept; `of`: id of the entry it is about, empty: none. */
export const formKey = (form: FormName, of: string): string => (of === '' ? form : `${form} ${of}`);
