import { texts } from '../../lib/panel/texts/texts.ts';

const t = texts.talk.disputes;
const resolutions = ['credited', 'corrected', 'upheld', 'written-off'] as const;
export type Resolution = (typeof resolutions)[number];

/** How it ends; the button at the foot says what follows. */
export function Resolve({
  chosen,
  onChoose,
}: {
  chosen: Resolution;
  onChoose: (chosen: Resolution) => void;
}) {
  return (
    <>
      <div class="section-head">
        <h2>{t.resolve}</h2>
      </div>
      <fieldset class="steps" aria-label={t.resolve}>
        {resolutions.map((one) => (
          <button key={one} type="button" aria-pressed={one === chosen} onClick={() => onChoose(one)}>
            {t.resolution[one]}
          </button>
        ))}
      </fieldset>
    </>
  );
}
