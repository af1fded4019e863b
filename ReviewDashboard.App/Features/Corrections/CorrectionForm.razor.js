import * as drafts from './KeptTyping.razor.js';

export function attach(form, name) {
  const keep = () => {
    const values = {};
    for (const field of form.elements) if (field.name) values[field.name] = field.value;
    drafts.keep(name, { seen: form.dataset.seen, values });
  };
  form.addEventListener('input', keep);
  form.addEventListener('change', keep);
  document.getElementById('correction-title')?.focus();
  return {
    kept: () => drafts.kept(name),
    forget: () => drafts.forget(name),
    // What kept it from being saved may stand out of sight.
    point() {
      const fault = form.parentElement.querySelector('.stale, [role=alert].notice, .wrong :is(input, select, textarea)');
      fault?.focus({ preventScroll: true });
      fault?.scrollIntoView({ block: 'center' });
    },
  };
}
