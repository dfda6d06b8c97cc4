import { texts } from '../../lib/panel/texts/texts.ts';
import { BackBar } from '../shared/back-bar.tsx';
import { Frame } from '../shared/frame.tsx';
import { usePanel } from '../shared/panel-context.ts';
import { Skeleton } from '../states/skeleton.tsx';
import { StateView } from '../states/state-view.tsx';
import { AccountView } from './account-view.tsx';

/** The account asked for, what stands in for it while it loads, or that it is gone. */
export function AccountScreen({ account }: { account: string }) {
  const { state } = usePanel();
  const view = state.accountView.value;
  if (view?.standing.account.key === account) return <AccountView view={view} />;
  const known = state.worklist.value?.find(({ standing }) => standing.account.key === account);
  const loading = known !== undefined || state.worklist.value === null;
  const begun = state.firstList.value?.rows.find((row) => row.account === account);
  const name = known?.standing.account.name ?? begun?.name;
  const t = texts.account.gone;
  return (
    <Frame bar={<BackBar title={name ?? texts.frame.app} />}>
      {loading ? (
        <Skeleton />
      ) : (
        <StateView
          notice={{
            icon: 'user',
            title: t.title,
            text: t.text,
            acts: [{ label: t.act, run: () => state.show({ name: 'home' }) }],
          }}
        />
      )}
    </Frame>
  );
}
