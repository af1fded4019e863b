// Keeps what is typed in the window, whatever becomes of the connection or the server, until it is closed or its reader signs out.
export function attach(form, name) {
  const keep = () => {
    const values = {};
    for (const field of form.elements) if (field.name) values[field.name] = field.value;
    sessionStorage.setItem(name, JSON.stringify({ seen: form.dataset.seen, values }));
  };
  form.addEventListener('input', keep);
  form.addEventListener('change', keep);
  document.getElementById('correction-title')?.focus();
  return {
    kept: () => JSON.parse(sessionStorage.getItem(name)),
    forget: () => sessionStorage.removeItem(name),
    // What kept it from being saved may stand out of sight.
    point() {
      const fault = form.parentElement.querySelector('.stale, [role=alert].notice, .wrong :is(input, select, textarea)');
      fault?.focus({ preventScroll: true });
      fault?.scrollIntoView({ block: 'center' });
    },
  };
}
