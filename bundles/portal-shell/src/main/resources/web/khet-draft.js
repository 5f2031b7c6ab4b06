// Journal of what people type: outlives the swap of a view, a reload, a lost connection and a new sign-in of the same person.
// A field is named by data-fid; the slot around it by data-draft = <form>~<edition>: a saved draft's edition never comes back.
(() => {
  if (window.khetDraft) return;
  const KEPT = 3000, RECENT = 10000, PREFIX = 'khet-draft:';
  const journal = new Map(), dirty = new Set(), seen = new WeakMap();
  let focus = null, composing = null, orphan = null, saving = 0;

  // a field remembers the texts that it had by their sums: enough to tell a server that is behind, however long it was away
  const sum = text => {
    let mixed = 0x811c9dc5;
    for (let i = 0; i < text.length; i++) mixed = Math.imul(mixed ^ text.charCodeAt(i), 0x01000193);
    return `#${text.length}.${(mixed >>> 0).toString(36)}`;
  };
  const had = (r, text) => {
    const now = sum(text);
    if (r.hist[r.hist.length - 1] !== now) { r.hist.push(now); if (r.hist.length > KEPT) r.hist.shift(); }
  };
  const stored = key => { try { return new Map(Object.entries(JSON.parse(sessionStorage.getItem(key)) || {})); } catch { return new Map(); } };
  const baseOf = name => name.replace(/~[^~]*$/, '~');
  const fieldsOf = name => { if (!journal.has(name)) journal.set(name, stored(PREFIX + name)); return journal.get(name); };
  const entry = (name, id) => {
    const fields = fieldsOf(name);
    if (!fields.has(id)) fields.set(id, {v: null, hist: [], s: 0, e: 0});
    return fields.get(id);
  };
  const flush = () => {
    clearTimeout(saving); saving = 0;
    for (const name of dirty) {
      if (!journal.has(name)) continue; // saved meanwhile
      const out = {};
      for (const [id, r] of journal.get(name)) if (r.v !== null) out[id] = {v: r.v, hist: r.hist, s: r.s, e: r.e};
      try { sessionStorage.setItem(PREFIX + name, JSON.stringify(out)); } catch { /* full: the server has it a second later */ }
    }
    dirty.clear();
  };
  const save = name => { dirty.add(name); if (!saving) saving = setTimeout(flush, 100); };
  addEventListener('pagehide', flush);

  const up = node => node.parentElement || (node.getRootNode && node.getRootNode().host) || null;
  const find = event => {
    const input = event.composedPath()[0];
    if (!(input instanceof HTMLInputElement || input instanceof HTMLTextAreaElement) || ['checkbox', 'radio', 'password', 'file'].includes(input.type)) return null;
    let field = input;
    while (field && !(field.dataset && field.dataset.fid)) field = up(field);
    if (!field) return null;
    let slot = field;
    while (slot && !(slot.dataset && slot.dataset.draft)) slot = up(slot);
    return slot ? {input, name: slot.dataset.draft, id: field.dataset.fid} : null;
  };
  const caret = (input, r) => { try { r.s = input.selectionStart; r.e = input.selectionEnd; } catch { /* date and number inputs have none */ } };
  const note = at => {
    const r = entry(at.name, at.id);
    r.t = performance.now();
    if (r.v !== at.input.value) {
      r.v = at.input.value;
      had(r, r.v);
    }
    caret(at.input, r);
    save(at.name);
  };
  document.addEventListener('focusin', event => {
    const at = find(event);
    if (!at) return;
    const r = entry(at.name, at.id);
    if (!r.hist.includes(sum(at.input.value))) had(r, at.input.value);
    focus = {name: at.name, id: at.id, input: at.input};
  }, true);
  document.addEventListener('focusout', event => {
    const input = event.composedPath()[0];
    setTimeout(() => { if (focus && focus.input === input && input.isConnected && document.activeElement !== input) focus = null; });
  }, true);
  document.addEventListener('input', event => { const at = find(event); if (at) note(at); }, true);
  document.addEventListener('selectionchange', () => { if (focus && focus.input.isConnected) caret(focus.input, entry(focus.name, focus.id)); });
  document.addEventListener('compositionstart', event => { composing = event.composedPath()[0]; }, true);
  document.addEventListener('compositionend', event => { composing = null; const at = find(event); if (at) note(at); }, true);

  // keys pressed while the field that had the focus is gone for a moment
  document.addEventListener('keydown', event => {
    if (!orphan || event.ctrlKey || event.metaKey || event.altKey || (document.activeElement && document.activeElement !== document.body)) return;
    const r = entry(orphan.name, orphan.id);
    let text = r.v || '';
    if (event.key.length === 1) {
      text = text.slice(0, r.s) + event.key + text.slice(r.e); r.s = r.e = r.s + 1;
    } else if (event.key === 'Backspace' && r.s > 0) {
      const from = r.s === r.e ? r.s - 1 : r.s;
      text = text.slice(0, from) + text.slice(r.e); r.s = r.e = from;
    } else return;
    r.v = text; had(r, text); event.preventDefault(); save(orphan.name);
  }, true);

  // while a module is away its buttons do nothing: its code may be gone; fields go on taking text
  const still = event => {
    if (event.type === 'keydown' && event.key !== 'Enter' && event.key !== ' ') return;
    const path = event.composedPath();
    if (!path.some(node => node.classList && node.classList.contains('khet-updating'))) return;
    if (path[0] instanceof HTMLTextAreaElement || (event.type === 'keydown' && event.key === ' ' && path[0] instanceof HTMLInputElement)) return;
    if (event.type === 'click' && path[0] instanceof HTMLInputElement && !['checkbox', 'radio', 'file'].includes(path[0].type)) return;
    event.preventDefault(); event.stopImmediatePropagation();
  };
  addEventListener('click', still, true);
  addEventListener('keydown', still, true);

  const put = (field, r, focused) => {
    const input = field.inputElement || field.querySelector('input,textarea');
    if (!input) return false;
    // choices and dates get their value from the server; text in them is a search that only its typist may go on with
    if (!focused && !/text|email|number/.test(field.localName)) return true;
    if (r.v !== null && input.value !== r.v && r.hist.includes(sum(input.value))) { // the server is only behind
      input.value = r.v;
      input.dispatchEvent(new Event('input', {bubbles: true, composed: true}));
      if (!focused) input.dispatchEvent(new Event('change', {bubbles: true}));
    } else if (input.value !== r.v) { // somebody or another tab wrote: the server wins
      if (r.v !== null) r.v = input.value;
      had(r, input.value);
    }
    if (focused) {
      const start = r.s, end = r.e;
      input.focus({preventScroll: true});
      try { input.setSelectionRange(start, end); } catch { /* no caret in this kind */ }
      return document.activeElement === input; // not drawn yet on a slow machine: keys go on being noted until it takes them
    }
    return true;
  };

  const forgetOthers = name => {
    const base = baseOf(name);
    for (const other of [...journal.keys()]) if (other.startsWith(base) && other !== name) journal.delete(other);
    for (const key of Object.keys(sessionStorage)) if (key.startsWith(PREFIX + base) && key !== PREFIX + name) sessionStorage.removeItem(key);
  };
  const shown = async (slot, name) => {
    slot.classList.remove('khet-updating');
    fieldsOf(name);
    const want = focus && focus.name === name && !focus.input.isConnected ? focus.id : null;
    if (want) orphan = {name, id: want};
    const todo = new Map(journal.get(name));
    for (const field of slot.querySelectorAll('[data-fid]')) if (!todo.has(field.dataset.fid)) todo.set(field.dataset.fid, entry(name, field.dataset.fid));
    if (want && !todo.has(want)) todo.set(want, entry(name, want));
    for (const end = performance.now() + 3000; todo.size && performance.now() < end; await new Promise(next => setTimeout(next, 20))) {
      for (const [id, r] of [...todo].sort((a, b) => (b[0] === want) - (a[0] === want))) {
        const field = slot.querySelector(`[data-fid="${CSS.escape(id)}"]`);
        if (!field) continue;
        if (field.updateComplete) await field.updateComplete;
        if (put(field, r, id === want)) { todo.delete(id); if (id === want) orphan = null; }
      }
    }
    orphan = null;
  };
  // each new field, whoever made it (swap, navigation, resynchronisation), gets the journal's text before the next key
  const scan = () => {
    for (const slot of document.querySelectorAll('[data-draft]')) {
      const name = slot.dataset.draft;
      let fresh = false;
      for (const field of slot.querySelectorAll('[data-fid]')) if (seen.get(field) !== name) { seen.set(field, name); fresh = true; }
      if (!fresh) continue;
      forgetOthers(name);
      if (focus && slot.contains(focus.input)) focus.name = name;
      shown(slot, name);
    }
  };
  new MutationObserver(scan).observe(document.body, {childList: true, subtree: true, attributes: true, attributeFilter: ['data-draft', 'data-fid']});

  window.khetDraft = {
    freeze(slot) { slot.classList.add('khet-updating'); },
    thaw(slot) { slot.classList.remove('khet-updating'); },
    // what this tab typed in the last seconds; waits for the end of an IME composition
    ready(slot, name, wait) {
      const values = () => {
        const out = {};
        for (const field of slot.querySelectorAll('[data-fid]')) {
          const r = entry(name, field.dataset.fid), input = field.inputElement;
          if (input && input === document.activeElement && r.t) r.v = input.value;
          if (r.v !== null && performance.now() - (r.t || -1e9) < RECENT && /text|email|number/.test(field.localName)) out[field.dataset.fid] = r.v;
        }
        return out;
      };
      const busy = () => composing && composing.isConnected;
      if (!wait) return {values: values(), composing: !!busy()};
      return new Promise(done => {
        const begin = performance.now();
        const go = () => { if (busy() && performance.now() - begin < wait) setTimeout(go, 30); else done({values: values(), composing: false}); };
        go();
      });
    },
    renewed(name) { dirty.delete(name); forgetOthers(name); },
    forgetAll() {
      journal.clear(); dirty.clear(); focus = null;
      for (const key of Object.keys(sessionStorage)) if (key.startsWith(PREFIX)) sessionStorage.removeItem(key);
    }
  };
  scan();
})();
