import { type MailPath, mailPath } from '../../lib/domain/mail-path.ts';
import { texts } from '../../lib/panel/texts/texts.ts';

const t = texts.draft;

/** How the letters of the book leave; the button under each letter goes by it. */
export function PathChoice({ value, onPick }: { value: MailPath; onPick: (path: MailPath) => void }) {
  return (
    <fieldset class="path-choice">
      <legend>{texts.sender.mailPath}</legend>
      <div class="choices">
        {mailPath.options.map((path) => (
          <label class="choice" key={path}>
            <input type="radio" name="mailPath" checked={path === value} onChange={() => onPick(path)} />
            <span>{t.wayName[path]}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
