// Changes the list in place: one row paid, another order, one row more, another page without a load.
const main = document.querySelector('main');
const balanceColumn = 6;
const statusColumn = 7;

const cents = (row) => Number(row.cells[balanceColumn].textContent.replace(/[^0-9-]/g, ''));

const actions = {
  'mark-paid': (body) => {
    const row = [...body.rows].find((one) => cents(one) !== 0);
    row.cells[balanceColumn].textContent = row.cells[balanceColumn].textContent.replace(/[\d.,]+/, '0.00');
    row.cells[statusColumn].firstElementChild.textContent = 'Paid';
    row.cells[statusColumn].firstElementChild.className = 'status paid';
  },
  sort: (body) => {
    body.append(...[...body.rows].sort((a, b) => cents(b) - cents(a)));
  },
  add: (body) => {
    body.append(document.getElementById('new-row').content.querySelector('tr').cloneNode(true));
  },
};

async function swapTo(address) {
  const answer = await fetch(address);
  const page = new DOMParser().parseFromString(await answer.text(), 'text/html');
  main.replaceChildren(...page.querySelector('main').childNodes);
  document.title = page.title;
}

document.addEventListener('click', (event) => {
  const action = actions[event.target.id];
  if (action) action(main.querySelector('table.list').tBodies[0]);
  const link = event.target.closest('a[data-swap]');
  if (!link) return;
  event.preventDefault();
  history.pushState(null, '', link.href);
  swapTo(link.href);
});
addEventListener('popstate', () => swapTo(location.href));
