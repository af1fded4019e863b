import * as drafts from './KeptTyping.razor.js';

export function attach(form, name) {
  // Who is quick types before this runs, so the link that opened the form is known by where it leads.
  const opener = [...document.querySelectorAll('a.act')].find(link => link.href === location.href);
  const section = opener?.closest('section[id]');
  // Escape closes what nothing was typed into.
  form.parentElement.addEventListener('keydown', event => {
    if (event.key === 'Escape' && drafts.kept(name) === null) form.parentElement.querySelector('.close').click();
  });
  // Who closes the form stands where it was opened; where that is gone, or goes with what was saved, at the heading of its section,
  // else where the page begins.
  let isBack = false;
  const closing = new MutationObserver(() => {
    if (form.isConnected) return;
    if (opener?.isConnected) {
      if (isBack || document.activeElement !== document.body) return;
      isBack = true;
      opener.focus();
      setTimeout(() => closing.disconnect(), 3000);
      return;
    }
    closing.disconnect();
    if (!isBack && document.activeElement !== document.body) return;
    const heading = section?.isConnected ? section.querySelector('h2') : null;
    heading?.setAttribute('tabindex', '-1');
    (heading ?? document.getElementById('main'))?.focus();
  });
  closing.observe(document.body, { childList: true, subtree: true });
  if (!form.contains(document.activeElement)) document.getElementById('correction-title')?.focus();
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
