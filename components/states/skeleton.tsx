/** Rows to come. Hidden from screen readers: the line on top says that something is being read. */
export function Skeleton({ rows = 5 }: { rows?: number }) {
  return (
    <div aria-hidden="true">
      {Array.from({ length: rows }, (_, index) => (
        <div class="account-row" key={index}>
          <div>
            <span class="skeleton wide" />
            <span class="skeleton" />
          </div>
          <div class="side">
            <span class="skeleton figure" />
          </div>
        </div>
      ))}
    </div>
  );
}
