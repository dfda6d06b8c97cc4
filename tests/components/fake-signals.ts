import { type Signal, signal } from '@preact/signals';
import type { WorklistRow } from '../../lib/collect/next-action.ts';
import type { PanelState } from '../../lib/panel/panel-state.ts';
import { book, today } from './fake-data.ts';

type Read<K extends keyof PanelState> = PanelState[K] extends { readonly value: infer T } ? Signal<T> : never;

type SignalKey =
  | 'page'
  | 'tab'
  | 'trouble'
  | 'today'
  | 'books'
  | 'book'
  | 'snapshot'
  | 'worklist'
  | 'firstList'
  | 'reads'
  | 'askChasedBefore'
  | 'search'
  | 'current'
  | 'view'
  | 'accountView'
  | 'draftView'
  | 'sender'
  | 'author'
  | 'senderDraft'
  | 'sites'
  | 'lastSaved'
  | 'backupDue'
  | 'folder'
  | 'retention'
  | 'outdated'
  | 'importing'
  | 'importAnswers'
  | 'imports'
  | 'readingBack'
  | 'draftRun'
  | 'fetching'
  | 'interestView'
  | 'templates'
  | 'templateView'
  | 'toast'
  | 'noteFocus'
  | 'sumsAccepted'
  | 'chosen'
  | 'taught'
  | 'pointing'
  | 'readingAll'
  | 'restToRead'
  | 'warnings'
  | 'warned';

export type FakeSignals = { readonly [K in SignalKey]: Read<K> } & {
  /** Of all books. */
  readonly allRows: Signal<readonly WorklistRow[] | null>;
};

/** A panel with one book, no customers, beside a page that was not read yet. */
export function fakeSignals(): FakeSignals {
  return {
    page: signal<PanelState['page']['value']>({ at: 'starting' }),
    tab: signal<PanelState['tab']['value']>({ title: 'Invoices', host: 'books.northwind.example.com' }),
    trouble: signal<PanelState['trouble']['value']>(null),
    today: signal(today),
    books: signal<PanelState['books']['value']>([book]),
    book: signal<PanelState['book']['value']>(book),
    snapshot: signal<PanelState['snapshot']['value']>(null),
    worklist: signal<PanelState['worklist']['value']>([]),
    firstList: signal<PanelState['firstList']['value']>(null),
    reads: signal(1),
    askChasedBefore: signal(false),
    search: signal(''),
    current: signal<string | null>(null),
    view: signal<PanelState['view']['value']>({ name: 'home' }),
    accountView: signal<PanelState['accountView']['value']>(null),
    draftView: signal<PanelState['draftView']['value']>(null),
    draftRun: signal<PanelState['draftRun']['value']>(null),
    interestView: signal<PanelState['interestView']['value']>(null),
    fetching: signal<readonly string[]>([]),
    templates: signal<PanelState['templates']['value']>([]),
    templateView: signal<PanelState['templateView']['value']>(null),
    sender: signal<PanelState['sender']['value']>(null),
    author: signal('Mia'),
    senderDraft: signal<PanelState['senderDraft']['value']>(null),
    sites: signal<readonly string[]>([]),
    importing: signal<PanelState['importing']['value']>(null),
    importAnswers: signal<PanelState['importAnswers']['value']>({}),
    imports: signal<PanelState['imports']['value']>([]),
    backupDue: signal<PanelState['backupDue']['value']>(false),
    folder: signal<PanelState['folder']['value']>(null),
    retention: signal<PanelState['retention']['value']>(null),
    outdated: signal<PanelState['outdated']['value']>(null),
    lastSaved: signal<PanelState['lastSaved']['value']>(null),
    readingBack: signal<PanelState['readingBack']['value']>(null),
    toast: signal<PanelState['toast']['value']>(null),
    noteFocus: signal(0),
    sumsAccepted: signal(false),
    taught: signal<PanelState['taught']['value']>([]),
    pointing: signal<PanelState['pointing']['value']>(null),
    readingAll: signal<PanelState['readingAll']['value']>(null),
    restToRead: signal<PanelState['restToRead']['value']>(null),
    warnings: signal<PanelState['warnings']['value']>([]),
    warned: signal(0),
    allRows: signal<readonly WorklistRow[] | null>([]),
    chosen: signal<PanelState['chosen']['value']>({}),
  };
}
