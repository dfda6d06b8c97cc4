// Brings the rows that were not there at first.
const table = document.querySelector('[data-rest]');

async function loadRest() {
  if (table.getAttribute('aria-busy') !== 'true') return;
  const answer = await fetch(table.dataset.rest);
  table.tBodies[0].insertAdjacentHTML('beforeend', await answer.text());
  table.removeAttribute('aria-busy');
}

document.getElementById('load-rest').addEventListener('click', loadRest);
if (table.dataset.delay !== 'never') setTimeout(loadRest, Number(table.dataset.delay));
