/** The bird. */
export function Mark() {
  return (
    <svg class="mark" viewBox="0 0 20 20" aria-hidden="true">
      <path d="M7.8 4.7C5 5 2.6 6.3.7 8.9c2.3-1.4 4.5-1.9 6.7-1.7-.3.7-.4 1.4-.4 2.2 0 2.5 1.8 4.3 4.5 4.3 1.9 0 3.2-.5 4.6-1.3 1.2-.6 2.2-.6 3.7-.2-1.5-3.2-3.6-5.5-6.7-6.3C12.7 4.3 11.5 3.2 10 3.2c-.9 0-1.7.5-2.2 1.5z" />
      <path d="M10.4 13.4v4M12.7 13.4v4" stroke="currentColor" stroke-linecap="round" />
    </svg>
  );
}
