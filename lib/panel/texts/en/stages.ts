import type { StageId } from '../../../domain/policy.ts';

/** The stage as a noun: "Second reminder". */
export const stageName: Readonly<Record<StageId, string>> = {
  'pre-due': 'Courtesy note',
  'due-today': 'Note on the due date',
  first: 'First reminder',
  second: 'Second reminder',
  third: 'Third reminder',
  call: 'Call',
  'second-call': 'Second call',
  final: 'Final notice',
  manager: 'Hand to manager',
  agency: 'Agency or lawyer',
};

/** A contact by phone, at whatever stage. */
export const call = {
  button: 'Call',
  title: (name: string): string => `Call ${name}`,
  act: 'Note the call',
};

/** The button in a row of the worklist. */
export const stageButton: Readonly<Record<StageId, string>> = {
  'pre-due': 'Write ahead',
  'due-today': 'Write today',
  first: 'Remind',
  second: 'Remind again',
  third: 'Remind again',
  call: call.button,
  'second-call': call.button,
  final: 'Final notice',
  manager: 'To manager',
  agency: 'To agency',
};

/** The heading of the next-action card. */
export const stageTitle: Readonly<Record<StageId, (name: string) => string>> = {
  'pre-due': (name) => `Write to ${name} before it falls due`,
  'due-today': (name) => `Write to ${name} on the due date`,
  first: (name) => `Remind ${name}`,
  second: (name) => `Remind ${name} a second time`,
  third: (name) => `Remind ${name} a third time`,
  call: call.title,
  'second-call': (name) => `Call ${name} again`,
  final: (name) => `Send ${name} a final notice`,
  manager: (name) => `Hand ${name} to your manager`,
  agency: (name) => `Place ${name} with an agency or lawyer`,
};

/** What the primary button of the account says. */
export const stageAct: Readonly<Record<StageId, string>> = {
  'pre-due': 'Draft the note',
  'due-today': 'Draft the note',
  first: 'Draft the reminder',
  second: 'Draft the reminder',
  third: 'Draft the reminder',
  call: call.act,
  'second-call': call.act,
  final: 'Draft the notice',
  manager: 'Draft a letter',
  agency: 'Draft a letter',
};
