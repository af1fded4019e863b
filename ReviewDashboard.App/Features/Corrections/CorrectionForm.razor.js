import * as drafts from './KeptTyping.razor.js';

export function attach(form, name) {
  const opener = document.activeElement;
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
  // Who closes the form stands where it was opened, or where the page begins.
  const closing = new MutationObserver(() => {
    if (form.isConnected) return;
    closing.disconnect();
    if (document.activeElement === document.body) (opener?.isConnected && opener !== document.body ? opener : document.getElementById('main'))?.focus();
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
