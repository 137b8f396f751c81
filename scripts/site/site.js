// Runs in the reader's browser: filters the table of operations, lets the keyboard reach boxes that scroll, and takes
// links out of what opens and closes a part of the navigation.
(() => {
  // The theme fills the navigation after the page has loaded.
  const navigation = document.querySelector('#tsd-nav-container');
  const takeOut = () => {
    for (const link of navigation.querySelectorAll('summary > a')) {
      const name = document.createElement('span');
      name.append(...link.cloneNode(true).childNodes);
      const part = link.closest('details');
      link.replaceWith(name);
      link.textContent = 'Overview';
      link.setAttribute('aria-label', `Overview of ${name.textContent}`);
      const item = document.createElement('li');
      item.append(link);
      part.querySelector('ul')?.prepend(item);
    }
  };
  if (navigation !== null)
    new MutationObserver(takeOut).observe(navigation, { childList: true, subtree: true });
  const ready = () => {
    for (const box of document.querySelectorAll('pre, .tsd-signature')) {
      if (box.scrollWidth <= box.clientWidth) continue;
      box.setAttribute('tabindex', '0');
      box.setAttribute('role', 'group');
      box.setAttribute('aria-label', 'Code');
    }
    const place = document.querySelector('#operations');
    const table = document.querySelector('#operations ~ .table-box table');
    if (place === null || table === null) return;
    const rows = [...table.querySelectorAll('tbody tr')].map((row) => ({
      row,
      text: row.textContent.toLowerCase(),
    }));
    const label = document.createElement('label');
    label.textContent = 'Filter';
    label.htmlFor = 'operations-filter';
    const input = document.createElement('input');
    input.id = 'operations-filter';
    input.type = 'search';
    input.placeholder = 'eligibility, unsafe, /rcm/ …';
    const count = document.createElement('span');
    count.setAttribute('role', 'status');
    const filter = () => {
      const words = input.value.toLowerCase().split(/\s+/).filter(Boolean);
      let shown = 0;
      for (const { row, text } of rows) {
        row.hidden = !words.every((word) => text.includes(word));
        if (!row.hidden) shown += 1;
      }
      count.textContent = `${shown} of ${rows.length}`;
    };
    input.addEventListener('input', filter);
    place.className = 'operations-filter';
    place.append(label, input, count);
    filter();
  };
  // The theme shows the page after it has loaded; only then anything has a width.
  if (document.readyState === 'complete') setTimeout(ready, 0);
  else window.addEventListener('load', () => setTimeout(ready, 0));
})();
