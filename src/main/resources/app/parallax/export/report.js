'use strict';
(() => {
  const all = (selector, within = document) => [...within.querySelectorAll(selector)];
  const columns = all('.column');
  const chips = all('.chip');
  const chipOf = column => chips.find(chip => chip.dataset.column === column.id);
  const marks = (id, within = document) => all(`[data-of~="${CSS.escape(id)}"]`, within);

  function show(column, shown) {
    column.hidden = !shown;
    chipOf(column).setAttribute('aria-pressed', String(shown));
    draw();
  }

  function view(id) {
    all('.view').forEach(part => { part.hidden = part.id !== id; });
    all('.views a:not(.narrow)').forEach(link => link.hash === '#' + id ? link.setAttribute('aria-current', 'page') : link.removeAttribute('aria-current'));
    draw();
  }

  function select(id) {
    all('.selected').forEach(mark => mark.classList.remove('selected'));
    marks(id).forEach(mark => mark.classList.add('selected'));
  }

  function level(column, mark, top) {
    column.scrollTop += mark.getBoundingClientRect().top - top;
  }

  const narrow = () => matchMedia('(max-width: 1000px)').matches;

  function levelAll(id, anchor) {
    if (narrow()) { select(id); return; }
    const main = document.querySelector('.columns').getBoundingClientRect();
    const top = anchor ? anchor.getBoundingClientRect().top : main.top + main.height / 3;
    for (const column of columns) {
      const mark = marks(id, column).find(m => m.getClientRects().length > 0);
      if (mark && !(anchor && column.contains(anchor))) {
        level(column, mark, top);
      }
    }
    select(id);
    draw();
  }

  function showFinding(id, only) {
    view('read');
    const concerned = columns.filter(column => marks(id, column).length > 0);
    const wanted = only ? [only] : concerned.slice(0, 2);
    if (wanted.some(column => column.hidden)) {
      columns.forEach((column, i) => show(column, wanted.includes(column) || (wanted.length < 2 && i === 0)));
    }
    levelAll(id);
    const mark = only && narrow() && marks(id, only).find(m => m.getClientRects().length > 0);
    if (mark) { mark.scrollIntoView({ block: 'center' }); }
  }

  // Findings in groups that are folded are stepped into; from the last to the first and back.
  function step(by) {
    const findings = all('.finding');
    if (findings.length === 0) { return; }
    view('read');
    const here = findings.findIndex(finding => finding.contains(document.activeElement));
    const from = here >= 0 ? here : findings.findIndex(finding => finding.open);
    const next = findings[(from < 0 ? (by > 0 ? 0 : findings.length - 1) : from + by + findings.length) % findings.length];
    const group = next.closest('.group');
    if (group) { group.open = true; }
    next.open = true;
    next.querySelector('summary').focus();
  }

  function clicked(mark) {
    const ids = mark.dataset.of.split(' ').filter(Boolean);
    const here = mark.closest('.column');
    const id = ids.find(one => marks(one).some(other => !here.contains(other) && !other.closest('.column').hidden)) || ids[0];
    if (id) { levelAll(id, mark); openFinding(ids); }
  }

  function openFinding(ids) {
    const finding = all('.finding').find(one => ids.includes(one.dataset.finding));
    if (!finding) { return; }
    quiet = true;
    const group = finding.closest('.group');
    if (group) { group.open = true; }
    finding.open = true;
    finding.scrollIntoView({ block: 'nearest' });
    setTimeout(() => { quiet = false; });
  }

  let quiet = true;
  const svg = document.createElementNS('http://www.w3.org/2000/svg', 'svg');
  svg.setAttribute('class', 'ribbons');
  svg.setAttribute('aria-hidden', 'true');
  document.querySelector('#read').append(svg);

  function box(parts) {
    const rects = parts.flatMap(part => [...part.getClientRects()]);
    return { top: Math.min(...rects.map(r => r.top)), bottom: Math.max(...rects.map(r => r.bottom)) };
  }

  function ribbon(left, right, id, base) {
    const from = marks(id, left), to = marks(id, right);
    if (from.length === 0 || to.length === 0) { return; }
    const a = box(from), b = box(to), room = left.getBoundingClientRect();
    const top = left.querySelector('.head').getBoundingClientRect().bottom;
    const clamp = y => Math.max(top, Math.min(room.bottom, y)) - base.top;
    if (Math.max(a.top, b.top) > room.bottom || Math.min(a.bottom, b.bottom) < top || !Number.isFinite(a.top + b.top)) { return; }
    const x1 = room.right - base.left, x2 = right.getBoundingClientRect().left - base.left, mid = (x1 + x2) / 2;
    const path = document.createElementNS('http://www.w3.org/2000/svg', 'path');
    path.setAttribute('d', `M${x1},${clamp(a.top)} C${mid},${clamp(a.top)} ${mid},${clamp(b.top)} ${x2},${clamp(b.top)} L${x2},${clamp(b.bottom)} C${mid},${clamp(b.bottom)} ${mid},${clamp(a.bottom)} ${x1},${clamp(a.bottom)} Z`);
    const chosen = from[0].classList.contains('selected');
    const colour = `var(--${from.some(m => m.classList.contains('differs')) ? 'differ' : 'agree'})`;
    path.style.fill = colour; path.style.stroke = colour;
    path.style.fillOpacity = chosen ? .3 : .13; path.style.strokeOpacity = chosen ? .9 : .4;
    svg.append(path);
  }

  let asked = false;
  function draw() {
    if (asked) { return; }
    asked = true;
    requestAnimationFrame(() => {
      asked = false;
      svg.replaceChildren();
      svg.style.width = document.querySelector('.columns').clientWidth + 'px';
      const main = document.querySelector('#read');
      if (main.hidden || narrow()) { return; }
      const base = main.getBoundingClientRect(), shown = columns.filter(column => !column.hidden);
      for (let i = 0; i + 1 < shown.length; i++) {
        const here = ids(shown[i]), there = ids(shown[i + 1]);
        for (const id of here) { if (there.has(id)) { ribbon(shown[i], shown[i + 1], id, base); } }
      }
    });
  }
  const known = new Map();
  function ids(column) {
    if (!known.has(column)) { known.set(column, new Set(all('[data-of]', column).flatMap(m => m.dataset.of.split(' ')).filter(Boolean))); }
    return known.get(column);
  }

  chips.forEach(chip => chip.addEventListener('click', () => {
    const column = document.getElementById(chip.dataset.column);
    show(column, column.hidden);
  }));
  all('.views a:not(.narrow)').forEach(link => link.addEventListener('click', event => { event.preventDefault(); view(link.hash.slice(1)); }));
  all('.views .narrow').forEach(link => link.addEventListener('click', event => { event.preventDefault(); view('read'); document.getElementById('findings').scrollIntoView(); }));
  all('[data-step]').forEach(button => button.addEventListener('click', () => step(Number(button.dataset.step))));
  addEventListener('keydown', event => {
    if (event.key === 'F8' && !event.altKey && !event.ctrlKey && !event.metaKey) { event.preventDefault(); step(event.shiftKey ? -1 : 1); }
  });
  all('.finding').forEach(finding => finding.addEventListener('toggle', () => {
    if (finding.open && !quiet) {
      all('.finding[open]').filter(other => other !== finding).forEach(other => { other.open = false; });
      showFinding(finding.dataset.finding);
    }
  }));
  all('[data-show]').forEach(link => link.addEventListener('click', event => {
    event.preventDefault();
    showFinding(link.dataset.show, document.getElementById(link.dataset.column));
  }));
  all('.text [data-of]').forEach(mark => mark.addEventListener('click', () => clicked(mark)));
  columns.forEach(column => column.addEventListener('scroll', draw, { passive: true }));
  addEventListener('resize', draw);
  document.querySelector('.theme').addEventListener('click', () => {
    const root = document.documentElement, system = matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light';
    root.dataset.theme = (root.dataset.theme || system) === 'dark' ? 'light' : 'dark';
  });

  columns.forEach((column, i) => show(column, i < 2));
  view('read');
  // The first that ties the two texts on show; where none does, the first of all.
  const tying = all('.finding').find(finding => columns.slice(0, 2).every(column => marks(finding.dataset.finding, column).length > 0));
  const first = tying && !tying.closest('.group') ? tying : document.querySelector('.finding[open]');
  if (first) {
    all('.finding').forEach(finding => { finding.open = finding === first; });
    levelAll(first.dataset.finding);
  }
  setTimeout(() => { quiet = false; });
})();
