/** A name that is cut where room is short, and leads on where there is a way. */
export function CutName({ name, onOpen }: { name: string; onOpen: (() => void) | null }) {
  if (!onOpen)
    return (
      <span class="cut" dir="auto">
        {name}
      </span>
    );
  return (
    <button type="button" class="link cut" dir="auto" onClick={onOpen}>
      {name}
    </button>
  );
}
