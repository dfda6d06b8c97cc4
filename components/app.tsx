import { useMemo } from 'preact/hooks';
import type { PanelState } from '../lib/panel/panel-state.ts';
import { AccountScreen } from './account/account-screen.tsx';
import { DraftScreen } from './draft/draft-screen.tsx';
import { ImportView } from './import/import-view.tsx';
import { KeysView } from './keys/keys-view.tsx';
import { PartsView } from './parts/parts-view.tsx';
import { ReadingView } from './reading/reading-view.tsx';
import { SettingsView } from './settings/settings-view.tsx';
import { PanelContext } from './shared/panel-context.ts';
import { Announcer } from './shared/toast-bar.tsx';
import { createUi } from './shared/ui.ts';
import { useGlobalKeys } from './shared/use-global-keys.ts';
import { usePointingKeys } from './shared/use-pointing-keys.ts';
import { TroubleView } from './states/trouble-view.tsx';
import { Home } from './worklist/home.tsx';

/** The whole panel: picks the view and listens to the keys that work in every view. */
export function App({ state }: { state: PanelState }) {
  const panel = useMemo(() => ({ state, ui: createUi(state.noteFocus.peek()) }), [state]);
  useGlobalKeys(panel);
  usePointingKeys(state);
  return (
    <PanelContext.Provider value={panel}>
      <CurrentView state={state} />
      <Announcer />
    </PanelContext.Provider>
  );
}

function CurrentView({ state }: { state: PanelState }) {
  const trouble = state.trouble.value;
  // A full disk leaves what was typed on screen: it is said above the view instead of in its place.
  if (trouble && trouble !== 'quota') return <TroubleView trouble={trouble} />;
  const view = state.view.value;
  switch (view.name) {
    case 'home':
      return <Home />;
    case 'account':
      return <AccountScreen key={view.account} account={view.account} />;
    case 'draft':
      return <DraftScreen key={view.account} account={view.account} />;
    case 'reading':
      return <ReadingView />;
    case 'parts':
      return <PartsView account={view.account} of={view.of} />;
    case 'settings':
      return <SettingsView />;
    case 'import':
      return <ImportView />;
    case 'keys':
      return <KeysView />;
  }
}
