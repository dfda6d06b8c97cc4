import { useComputed } from '@preact/signals';
import { useMemo } from 'preact/hooks';
import type { PanelState } from '../lib/panel/panel-state.ts';
import { AccountScreen } from './account/account-screen.tsx';
import { CustomerScreen } from './account/customer-screen.tsx';
import { FollowUpScreen } from './account/follow-up-screen.tsx';
import { PauseScreen } from './account/pause-screen.tsx';
import { PutOffScreen } from './account/put-off-screen.tsx';
import { QuestionScreen } from './account/question-screen.tsx';
import { CallScreen } from './call/call-screen.tsx';
import { ContactsScreen } from './contacts/contacts-screen.tsx';
import { PersonScreen } from './contacts/person-screen.tsx';
import { DisputeRulesView } from './dispute/dispute-rules-view.tsx';
import { DisputeScreen } from './dispute/dispute-screen.tsx';
import { DraftScreen } from './draft/draft-screen.tsx';
import { HandOverView } from './hand-over/hand-over-view.tsx';
import { ImportView } from './import/import-view.tsx';
import { KeysView } from './keys/keys-view.tsx';
import { LockScreen } from './lock/lock-screen.tsx';
import { FigureScreen } from './numbers/figure-screen.tsx';
import { NumbersScreen } from './numbers/numbers-screen.tsx';
import { SalesScreen } from './numbers/sales-screen.tsx';
import { OutlookView } from './outlook/outlook-view.tsx';
import { PartsView } from './parts/parts-view.tsx';
import { PlanScreen } from './plan/plan-screen.tsx';
import { PromiseScreen } from './promise/promise-screen.tsx';
import { ReadingView } from './reading/reading-view.tsx';
import { PolicyView } from './settings/plan/policy-view.tsx';
import { SettingsView } from './settings/settings-view.tsx';
import { MoneyContext, moneyStyleOf } from './shared/money-style.ts';
import { PanelContext } from './shared/panel-context.ts';
import { Announcer } from './shared/toast-bar.tsx';
import { createUi } from './shared/ui.ts';
import { useGlobalKeys } from './shared/use-global-keys.ts';
import { useKeptFocus } from './shared/use-kept-focus.ts';
import { usePointingKeys } from './shared/use-pointing-keys.ts';
import { PageAnnouncer } from './states/page-announcer.tsx';
import { isPassing } from './states/trouble-strip.tsx';
import { TroubleView } from './states/trouble-view.tsx';
import { TemplateView } from './templates/template-view.tsx';
import { TemplatesView } from './templates/templates-view.tsx';
import { TimelineScreen } from './timeline/timeline-screen.tsx';
import { AllBooksView } from './worklist/all-books-view.tsx';
import { Home } from './worklist/home.tsx';
import { KeepFirst } from './worklist/keep-first.tsx';

/** The whole panel: picks the view and listens to the keys that work in every view. */
export function App({ state }: { state: PanelState }) {
  const panel = useMemo(() => ({ state, ui: createUi(state.noteFocus.peek()) }), [state]);
  const style = useComputed(() => {
    const { worklist, firstList, locale } = state;
    return worklist.value ? moneyStyleOf(worklist.value, locale) : (firstList.value?.style ?? 'symbol');
  }).value;
  const writing = useMemo(() => ({ locale: state.locale, style }), [state, style]);
  useGlobalKeys(panel);
  usePointingKeys(state);
  useKeptFocus();
  const { hidden, ready } = state.lock;
  return (
    <PanelContext.Provider value={panel}>
      <MoneyContext.Provider value={writing}>
        {/* Hidden, not taken away: what was being typed stays. */}
        <div class="unlocked" hidden={hidden.value}>
          <CurrentView state={state} />
          <Announcer />
          <KeepFirst />
          <PageAnnouncer />
        </div>
        {ready.value && hidden.value && <LockScreen />}
      </MoneyContext.Provider>
    </PanelContext.Provider>
  );
}

function CurrentView({ state }: { state: PanelState }) {
  const trouble = state.trouble.value;
  // What is typed stays on screen, and what can be read is shown: both are said above the view.
  if (trouble && !isPassing(trouble)) return <TroubleView trouble={trouble} />;
  const view = state.view.value;
  switch (view.name) {
    case 'home':
      return <Home />;
    case 'account':
      return <AccountScreen key={view.account} account={view.account} />;
    case 'draft':
      return <DraftScreen key={view.account} account={view.account} />;
    case 'call':
      return <CallScreen key={view.account} account={view.account} />;
    case 'promise':
      return <PromiseScreen key={view.account} account={view.account} promise={view.promise} />;
    case 'dispute':
      return <DisputeScreen key={view.account} account={view.account} dispute={view.dispute} />;
    case 'question':
      return <QuestionScreen key={view.account} account={view.account} question={view.question} />;
    case 'plan':
      return <PlanScreen key={view.account} account={view.account} plan={view.plan} />;
    case 'pause':
      return <PauseScreen key={view.account} account={view.account} />;
    case 'put-off':
      return <PutOffScreen key={view.account} account={view.account} />;
    case 'customer':
      return <CustomerScreen key={view.account} account={view.account} />;
    case 'follow-up':
      return <FollowUpScreen key={view.account} account={view.account} of={view.of} />;
    case 'dispute-rules':
      return <DisputeRulesView />;
    case 'contacts':
      return <ContactsScreen key={view.account} account={view.account} />;
    case 'person':
      return <PersonScreen key={view.account} account={view.account} person={view.person} />;
    case 'timeline':
      return <TimelineScreen key={view.account} account={view.account} invoice={view.invoice} />;
    case 'reading':
      return <ReadingView />;
    case 'parts':
      return <PartsView account={view.account} of={view.of} />;
    case 'settings':
      return <SettingsView />;
    case 'policy':
      return <PolicyView />;
    case 'outlook':
      return <OutlookView />;
    case 'all-books':
      return <AllBooksView />;
    case 'numbers':
      return <NumbersScreen />;
    case 'figure':
      return <FigureScreen key={view.id} id={view.id} />;
    case 'sales':
      return <SalesScreen />;
    case 'hand-over':
      return <HandOverView />;
    case 'import':
      return <ImportView />;
    case 'templates':
      return <TemplatesView />;
    case 'template':
      return <TemplateView id={view.id} />;
    case 'keys':
      return <KeysView />;
  }
}
