import * as drafts from './KeptTyping.razor.js';

export function attach(form, name) {
  const opener = document.activeElement;
  const section = opener?.closest('section[id]');
  let isTyped = drafts.kept(name) !== null;
  const keep = () => {
    const values = {};
    for (const field of form.elements) if (field.name) values[field.name] = field.value;
    drafts.keep(name, { seen: form.dataset.seen, values });
    isTyped = true;
  };
  form.addEventListener('input', keep);
  form.addEventListener('change', keep);
  // Escape closes what nothing was typed into.
  form.parentElement.addEventListener('keydown', event => {
    if (event.key === 'Escape' && !isTyped) form.parentElement.querySelector('.close').click();
  });
  // Who closes the form stands where it was opened; where that is gone, at the heading of its section, else where the page begins.
  const closing = new MutationObserver(() => {
    if (form.isConnected) return;
    closing.disconnect();
    if (document.activeElement !== document.body) return;
    if (opener?.isConnected && opener !== document.body) return opener.focus();
    const heading = section?.isConnected ? section.querySelector('h2') : null;
    heading?.setAttribute('tabindex', '-1');
    (heading ?? document.getElementById('main'))?.focus();
  });
  closing.observe(document.body, { childList: true, subtree: true });
  document.getElementById('correction-title')?.focus();
  return {
    kept: () => drafts.kept(name),
    forget() {
      isTyped = false;
      drafts.forget(name);
    },
    // What kept it from being saved may stand out of sight.
    point() {
      const fault = form.parentElement.querySelector('.stale, [role=alert].notice, .wrong :is(input, select, textarea)');
      fault?.focus({ preventScroll: true });
      fault?.scrollIntoView({ block: 'center' });
    },
  };
}
