// One Tab stop for all marks of a chart, arrows from mark to mark, and a tip on hover and focus.
const steps = { ArrowLeft: [-1, 0], ArrowRight: [1, 0], ArrowUp: [0, -1], ArrowDown: [0, 1] };

function centre(mark) {
  const box = mark.getBoundingClientRect();
  return [box.left + box.width / 2, box.top + box.height / 2];
}

function nearest(marks, from, [dx, dy]) {
  const [x, y] = centre(from);
  let best = null;
  let least = Infinity;
  for (const mark of marks) {
    if (mark === from) continue;
    const [mx, my] = centre(mark);
    const along = (mx - x) * dx + (my - y) * dy;
    const aside = Math.abs((mx - x) * dy) + Math.abs((my - y) * dx);
    const cost = along + 3 * aside;
    if (along > 2 && cost < least) {
      least = cost;
      best = mark;
    }
  }
  return best;
}

export function attach(root) {
  const marks = () => [...root.querySelectorAll('[data-mark]')];
  const tip = root.querySelector(':scope > .tip');

  const show = mark => {
    tip.textContent = mark.dataset.tip ?? mark.getAttribute('aria-label');
    tip.hidden = false;
    const frame = root.getBoundingClientRect();
    const box = mark.getBoundingClientRect();
    const left = box.left + box.width / 2 - frame.left - tip.offsetWidth / 2;
    tip.style.left = `${Math.max(0, Math.min(left, frame.width - tip.offsetWidth))}px`;
    const above = box.top - frame.top - tip.offsetHeight - 6;
    tip.style.top = `${above >= -40 ? above : box.bottom - frame.top + 6}px`;
  };
  const hide = () => { tip.hidden = true; };
  const markOf = event => event.target.closest?.('[data-mark]');

  const over = event => { const mark = markOf(event); if (mark) show(mark); else hide(); };
  const focus = event => {
    const mark = markOf(event);
    if (!mark) return;
    for (const other of marks()) other.setAttribute('tabindex', other === mark ? '0' : '-1');
    show(mark);
  };
  const key = event => {
    const mark = markOf(event);
    if (!mark) return;
    if (event.key === 'Escape') { hide(); return; }
    const all = marks();
    const next = event.key === 'Home' ? all[0] : event.key === 'End' ? all.at(-1) : steps[event.key] && nearest(all, mark, steps[event.key]);
    if (event.key in steps || event.key === 'Home' || event.key === 'End') event.preventDefault();
    next?.focus();
  };

  root.addEventListener('pointerover', over);
  root.addEventListener('pointerleave', hide);
  root.addEventListener('focusin', focus);
  root.addEventListener('focusout', hide);
  root.addEventListener('keydown', key);
  return {
    dispose() {
      root.removeEventListener('pointerover', over);
      root.removeEventListener('pointerleave', hide);
      root.removeEventListener('focusin', focus);
      root.removeEventListener('focusout', hide);
      root.removeEventListener('keydown', key);
    }
  };
}
