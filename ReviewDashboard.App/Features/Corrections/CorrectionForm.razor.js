// Keeps what is typed in the browser, whatever becomes of the connection or the server.
export function attach(form, name) {
  const keep = () => {
    const values = {};
    for (const field of form.elements) if (field.name) values[field.name] = field.value;
    localStorage.setItem(name, JSON.stringify({ seen: form.dataset.seen, values }));
  };
  form.addEventListener('input', keep);
  form.addEventListener('change', keep);
  document.getElementById('correction-title')?.focus();
  return {
    kept: () => JSON.parse(localStorage.getItem(name)),
    forget: () => localStorage.removeItem(name),
  };
}
