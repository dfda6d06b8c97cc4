/** A part of the largest, 0 to 1, as a bar; the figures stand beside it. */
export function PartBar({ share, basis }: { share: number; basis: string }) {
  return (
    <svg class="part-bar" aria-hidden="true">
      <rect width={`${100 * share}%`} height="100%">
        <title>{basis}</title>
      </rect>
    </svg>
  );
}
