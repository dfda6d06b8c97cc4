import type { StoreTrouble } from '../../lib/panel/panel-state.ts';
import { texts } from '../../lib/panel/texts/texts.ts';
import { Frame } from '../shared/frame.tsx';
import { usePanel } from '../shared/panel-context.ts';
import type { NoticeAct } from './page-notice.ts';
import { StateView } from './state-view.tsx';

/** Nothing can be stored: said in place of everything else, since a figure that is not kept misleads. */
export function TroubleView({ trouble }: { trouble: StoreTrouble }) {
  const { state } = usePanel();
  const save: NoticeAct = { label: texts.backup.save, icon: 'download', run: () => state.saveEverything() };
  return (
    <Frame
      bar={
        <div class="view-bar">
          <h1>
            <span class="cut">{texts.frame.app}</span>
          </h1>
        </div>
      }
    >
      <div role="alert">
        <StateView
          notice={{
            icon: 'disk',
            tone: 'bad',
            ...texts.troubles[trouble],
            acts: trouble === 'newer-than-this-build' ? [save] : [],
          }}
        />
      </div>
    </Frame>
  );
}
