// Keeps only the rows around the visible window in the document. Row elements are used again, as grid libraries do.
const rowHeight = 40;
const above = 3;

const rows = JSON.parse(document.getElementById('grid-data').textContent);
const box = document.querySelector('.grid-box');
const [gapAbove, gapBelow] = box.querySelectorAll('.grid-gap');
const pool = [...box.querySelectorAll('.grid-rows .grid-row')];

let shownFrom = 0;

function fill(element, at) {
  const { href, cells } = rows[at];
  element.setAttribute('aria-rowindex', String(at + 2));
  [...element.children].forEach((cell, column) => {
    const link = cell.querySelector('a');
    if (link) link.href = href;
    (link ?? cell).textContent = cells[column];
  });
}

function show(from) {
  gapAbove.style.height = `${from * rowHeight}px`;
  gapBelow.style.height = `${(rows.length - from - pool.length) * rowHeight}px`;
  if (from === shownFrom) return;
  shownFrom = from;
  pool.forEach((element, index) => {
    fill(element, from + index);
  });
}

box.addEventListener('scroll', () => {
  const wanted = Math.floor(box.scrollTop / rowHeight) - above;
  show(Math.max(0, Math.min(wanted, rows.length - pool.length)));
});
show(0);
