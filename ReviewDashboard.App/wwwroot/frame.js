// What the frame does without asking the server: theme, what is typed, pictures of charts, places of menus, where the keyboard stands, "/" for the search box.
(() => {
  const root = document.documentElement;

  // What is typed into a form that asks for it is kept from the first letter on, which may come before the form's own script.
  const keep = event => {
    const form = event.target instanceof Element ? event.target.closest('form[data-kept-as]') : null;
    if (!form) return;
    const values = {};
    for (const field of form.elements) if (field.name) values[field.name] = field.value;
    sessionStorage.setItem(form.dataset.keptAs, JSON.stringify({ seen: form.dataset.seen, values }));
  };
  document.addEventListener('input', keep);
  document.addEventListener('change', keep);

  document.addEventListener('click', event => {
    const target = event.target instanceof Element ? event.target : null;
    if (target?.closest('[data-theme-toggle]')) {
      root.dataset.theme = root.dataset.theme === 'dark' ? 'light' : 'dark';
      document.cookie = `theme=${root.dataset.theme};path=/;max-age=31536000;samesite=lax`;
    }
    if (target?.closest('[data-print]')) window.print();
    // Copies a field; where the browser forbids it, the text is at least selected.
    const copy = target?.closest('[data-copy]');
    if (copy) {
      const field = document.getElementById(copy.dataset.copy);
      field.select();
      navigator.clipboard?.writeText(field.value).then(() => copy.textContent = copy.dataset.copied);
    }
    // An empty address would mean the first page, not this one.
    if (target?.closest('[data-reload]')) {
      event.preventDefault();
      location.reload();
    }
    const picture = target?.closest('[data-picture]')?.dataset.picture;
    if (picture)
      import('./Shared/Charts/ChartCard.razor.js').then(charts => charts.save(document.getElementById(picture)));
    if (target?.closest('[data-skip]')) {
      event.preventDefault();
      document.getElementById('main')?.focus();
    }
    // A link in a menu changes the page but not the document, so the menu is closed here.
    // One with data-keep lets several entries be chosen.
    if (target?.closest('a'))
      target.closest('[popover]:not([data-keep])')?.hidePopover();
  });

  // Who signs out leaves nothing behind of what was typed.
  document.addEventListener('submit', event => {
    if (event.target instanceof HTMLFormElement && event.target.id === 'sign-out') sessionStorage.clear();
  });

  // Each menu opens under its button; data-end aligns the right edges.
  document.addEventListener('toggle', event => {
    const menu = event.target;
    if (!(menu instanceof HTMLElement) || !menu.hasAttribute('popover')) return;
    const button = document.querySelector(`[popovertarget="${menu.id}"]`);
    button?.setAttribute('aria-expanded', String(event.newState === 'open'));
    if (event.newState !== 'open' || !button) return;
    const at = button.getBoundingClientRect();
    const left = menu.hasAttribute('data-end') ? at.right - menu.offsetWidth : at.left;
    menu.style.left = `${Math.max(8, Math.min(left, innerWidth - menu.offsetWidth - 8))}px`;
    menu.style.top = `${at.bottom + 4}px`;
    menu.style.maxHeight = `${innerHeight - at.bottom - 16}px`;
  }, true);

  // A page is drawn after it is loaded: the place in it that the address names is gone to when it is there.
  const place = decodeURIComponent(location.hash.slice(1));
  if (place) {
    const watch = new MutationObserver(() => {
      const found = document.getElementById(place);
      if (!found) return;
      watch.disconnect();
      requestAnimationFrame(() => found.scrollIntoView());
    });
    watch.observe(root, { childList: true, subtree: true });
    setTimeout(() => watch.disconnect(), 15000);
  }

  // What is drawn as one text is replaced as one: who stood on something in it stands on what came into its place.
  const stops = 'a, button, input, select, textarea, [tabindex]';
  let stood = null;
  document.addEventListener('focusin', event => {
    const rooms = [];
    for (let room = event.target.parentElement; room && !room.querySelector('main') && room.id !== 'main'; room = room.parentElement)
      rooms.push({ room, place: [...room.querySelectorAll(stops)].indexOf(event.target) });
    stood = { on: event.target, rooms };
  });
  new MutationObserver(() => {
    if (!stood || stood.on.isConnected || document.activeElement !== document.body) return;
    const left = stood.rooms.find(({ room }) => room.isConnected);
    stood = null;
    left?.room.querySelectorAll(stops)[left.place]?.focus({ preventScroll: true });
  }).observe(root, { childList: true, subtree: true });

  // Arrow keys go through the entries of an open menu.
  document.addEventListener('keydown', event => {
    const target = event.target instanceof HTMLElement ? event.target : null;
    if (event.key === '/' && !event.ctrlKey && !event.metaKey && !event.altKey && !target?.matches('input, textarea, select, [contenteditable]')) {
      const search = document.getElementById('search');
      if (search) {
        event.preventDefault();
        search.focus();
        search.select();
      }
    }
    const menu = target?.closest('[popover]') ?? (target?.matches('[popovertarget][aria-expanded="true"]') ? document.getElementById(target.getAttribute('popovertarget')) : null);
    if (menu && (event.key === 'ArrowDown' || event.key === 'ArrowUp')) {
      const entries = [...menu.querySelectorAll('a, button, input')];
      const next = entries[(entries.indexOf(document.activeElement) + (event.key === 'ArrowDown' ? 1 : -1) + entries.length) % entries.length];
      event.preventDefault();
      next?.focus();
    }
  });
})();
