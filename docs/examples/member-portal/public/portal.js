// What pages gain with JavaScript; they work without it.

/** Filters the rows of the page while one types. */
function addSearch() {
  const input = /** @type {HTMLInputElement | null} */ (document.querySelector('[data-search]'));
  const count = document.querySelector('[data-count]');
  if (input === null || count === null) return;
  const rows = /** @type {NodeListOf<HTMLElement>} */ (document.querySelectorAll('[data-row]'));
  const groups = /** @type {NodeListOf<HTMLElement>} */ (document.querySelectorAll('[data-group]'));
  const before = count.textContent;
  input.closest('label')?.removeAttribute('hidden');
  input.addEventListener('input', () => {
    const words = input.value.toLowerCase().split(/\s+/).filter(Boolean);
    let found = 0;
    for (const row of rows) {
      const text = (row.textContent ?? '').toLowerCase();
      row.hidden = !words.every((word) => text.includes(word));
      if (!row.hidden) found += 1;
    }
    for (const group of groups) group.hidden = group.querySelector('[data-row]:not([hidden])') === null;
    count.textContent = words.length === 0 ? before : `${found} of ${rows.length} on this page`;
  });
}

function addPrint() {
  const button = document.querySelector('[data-print]');
  button?.removeAttribute('hidden');
  button?.addEventListener('click', () => print());
}

// On a phone the current one of several links may be out of sight.
document.querySelector('.chips [aria-current]')?.scrollIntoView({ block: 'nearest', inline: 'center' });
addSearch();
addPrint();
