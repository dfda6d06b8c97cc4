import { vi } from 'vitest';
import type { PanelState } from '../../lib/panel/panel-state.ts';
import { fakeBooks } from './fake-books.ts';
import { fakeJournal } from './fake-journal.ts';
import { fakeLock } from './fake-lock.ts';
import { fakeNumbers } from './fake-numbers.ts';
import { fakePlan } from './fake-plan.ts';
import { type FakeSignals, fakeSignals } from './fake-signals.ts';
import { fakeTables } from './fake-tables.ts';

export type FakeState = Omit<PanelState, keyof FakeSignals | 'journal' | 'lock' | 'bookDesk'> &
  FakeSignals & {
    readonly journal: ReturnType<typeof fakeJournal>;
    readonly bookDesk: ReturnType<typeof fakeBooks>;
    readonly lock: ReturnType<typeof fakeLock>;
  };

/** A panel state of plain signals; its actions only record that they were called. */
export function fakeState(set: (state: FakeSignals) => void = () => {}): FakeState {
  const signals = fakeSignals();
  set(signals);
  return {
    ...signals,
    journal: fakeJournal(),
    plan: fakePlan(),
    numbers: fakeNumbers(),
    allBooks: { rows: signals.allRows, load: vi.fn(), show: vi.fn(), open: vi.fn(), unlink: vi.fn() },
    bookDesk: fakeBooks(signals.books),
    locale: 'en-GB',
    lock: fakeLock(),
    language: { chosen: null, choose: vi.fn() },
    version: '0.1.0',
    canTrace: vi.fn(() => true),
    readSite: vi.fn(),
    readAgain: vi.fn(),
    readAllPages: vi.fn(),
    stopReadingAll: vi.fn(),
    openSampleBooks: vi.fn(),
    choose: vi.fn((key, value) => {
      signals.chosen.value = { ...signals.chosen.value, [key]: value };
    }),
    useAnswers: vi.fn(),
    pointAt: vi.fn(),
    pointKey: vi.fn(),
    stopPointing: vi.fn(),
    useColumn: vi.fn(),
    saveTaught: vi.fn(),
    readTaught: vi.fn(),
    forgetTaught: vi.fn(),
    acceptSums: vi.fn(),
    stillSame: vi.fn(),
    sameCompany: vi.fn(),
    chasedBefore: vi.fn(),
    show: vi.fn((view) => {
      signals.view.value = view;
    }),
    keepFirstList: vi.fn(),
    back: vi.fn(() => {
      signals.view.value = { name: 'home' };
    }),
    setSearch: vi.fn((text) => {
      signals.search.value = text;
    }),
    setCurrent: vi.fn((account) => {
      signals.current.value = account;
    }),
    chooseBook: vi.fn(),
    draftFor: vi.fn(),
    editDraft: vi.fn(),
    chooseWay: vi.fn(),
    saveSender: vi.fn(),
    typeSender: vi.fn(),
    mendDraft: vi.fn(),
    callFindings: vi.fn(() => []),
    stateInterest: vi.fn(),
    answerTax: vi.fn(),
    agreeRate: vi.fn(),
    addRate: vi.fn(),
    tables: fakeTables(),
    overrule: vi.fn(),
    keepWording: vi.fn(),
    allowBodyInLinks: vi.fn(),
    chooseWindow: vi.fn(),
    handOverDraft: vi.fn(),
    copyLetter: vi.fn(),
    saveStatement: vi.fn(),
    startRun: vi.fn(),
    nextInRun: vi.fn(),
    endRun: vi.fn(),
    attachCopy: vi.fn(),
    attachFile: vi.fn(),
    detachFile: vi.fn(),
    copyTemplate: vi.fn(),
    openTemplate: vi.fn(),
    editTemplate: vi.fn(),
    useTemplate: vi.fn(),
    resetTemplate: vi.fn(),
    deleteTemplate: vi.fn(),
    previewFor: vi.fn(),
    saveTemplates: vi.fn(),
    readTemplates: vi.fn(),
    undo: vi.fn(),
    chasedElsewhere: vi.fn(),
    openNote: vi.fn(),
    typeNote: vi.fn(),
    saveNote: vi.fn(),
    setAuthor: vi.fn(),
    forgetSite: vi.fn(),
    saveEverything: vi.fn(),
    readBack: vi.fn(),
    unlockFile: vi.fn(),
    listImports: vi.fn(),
    lookIntoFile: vi.fn(),
    answerImport: vi.fn(),
    importFile: vi.fn(),
    leaveImport: vi.fn(),
    undoImport: vi.fn(),
    replaceByFile: vi.fn(),
    addFile: vi.fn(),
    handOver: vi.fn(),
    remindLater: vi.fn(),
    canPickFolder: true,
    pickFolder: vi.fn(),
    allowFolder: vi.fn(),
    forgetFolder: vi.fn(),
    chooseRetention: vi.fn(),
    confirmRetention: vi.fn(),
    leaveRetention: vi.fn(),
    dismissTrouble: vi.fn(),
    leaveFile: vi.fn(),
    eraseAccount: vi.fn(),
    eraseBook: vi.fn(),
    eraseAll: vi.fn(async () => {}),
    trace: vi.fn(),
    traceOff: vi.fn(),
    exampleAt: vi.fn(() => null),
    openInTab: vi.fn(() => true),
    dismissToast: vi.fn(() => {
      signals.toast.value = null;
    }),
  };
}
