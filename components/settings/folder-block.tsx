import { texts } from '../../lib/panel/texts/texts.ts';
import { Button } from '../shared/button.tsx';
import { usePanel } from '../shared/panel-context.ts';

const t = texts.backup;

/** Daily copies into a folder, where the browser can. */
export function FolderBlock() {
  const { state } = usePanel();
  const folder = state.folder.value;
  return (
    <>
      <h3>{t.folder}</h3>
      <p class="small quiet">{state.canPickFolder ? t.folderText : t.folderNone}</p>
      {folder && (
        <p class="small" role="status">
          {t.folderStates[folder.state](folder.name)}
        </p>
      )}
      {state.canPickFolder && (
        <div class="button-row data-row">
          {folder && folder.state !== 'good' && <Button onClick={state.allowFolder}>{t.folderAllow}</Button>}
          <Button icon="disk" onClick={state.pickFolder}>
            {t.folderPick}
          </Button>
          {folder && (
            <Button look="plain" onClick={state.forgetFolder}>
              {t.folderForget}
            </Button>
          )}
        </div>
      )}
    </>
  );
}
