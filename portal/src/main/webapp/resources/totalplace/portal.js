/* Total Place: what a page does in the browser. Plain script, no library; a page can be read and its plain forms sent without it.

   What the server says in attributes
     body data-account="asha"             whose typing is kept; nothing is kept without it
     body data-sign-in="/…/login.xhtml"   where to go when the session has ended
     #messages data-kept-done="a b"       these kept forms arrived: forget what was typed in them (also read after an ajax answer)
     [data-summary]                       an error summary: takes the focus
     form data-keep="a"                   keep what is typed here; the name is one word, the same wherever the form stands
     form data-keep-since="1270684800000" when the record was last changed (milliseconds): an older copy is offered, not filled in
     [data-keep-not]                      this input is never kept (nor is a password, a hidden input or a file)
     [data-field="id"]                    a tp:field: its input is described by id-hint and id-error
     [data-opens="id"] / [data-closes]    opens a native dialog / closes the one around it without taking its choices
     [data-refresh-seconds="5"]           with an id: fetched again and replaced for as long as the attribute comes back;
                                          data-say on it is what is read out when it changes
     form data-suggest="/totalplace"      a search field that suggests what it would find; the value is where paths of the portal begin
     [data-prints]                        prints the page
     a[data-saves-view]                   leads to saving the list as the address bar has it at that moment
     form data-ticks="500"               has boxes input.tick of a table that is paged: ticks of other pages are kept in it, at most so many; data-words-elsewhere
                                          in it says how many, and a button data-tick-all="/api/…" ticks all that the address lists
     [data-dismiss]                       takes away the [data-toast] around it

   What it offers to pages: TotalPlace.keepUrl(args), called from an oncomplete, writes args.query into the address bar. */
var TotalPlace = (function () {
  'use strict';
  var body = document.body;
  var nonce = document.currentScript ? document.currentScript.nonce : '';
  var all = function (selector, root) { return Array.prototype.slice.call((root || document).querySelectorAll(selector)); };

  /* 1. Saying things politely: one live region for the whole page ------------------------------------------------------ */
  var live = document.createElement('div');
  live.className = 'sr';
  live.setAttribute('role', 'status');
  body.appendChild(live);
  function say(words) {
    live.textContent = '';
    setTimeout(function () { live.textContent = words; }, 100);
  }

  /* 2. Search: / and Ctrl+K ------------------------------------------------------------------------------------------ */
  function typing(target) {
    return target.isContentEditable || /^(INPUT|TEXTAREA|SELECT)$/.test(target.tagName);
  }
  document.addEventListener('keydown', function (event) {
    var search = document.getElementById('q');
    var slash = event.key === '/' && !event.ctrlKey && !event.metaKey && !event.altKey && !typing(event.target);
    var ctrlK = (event.ctrlKey || event.metaKey) && !event.shiftKey && !event.altKey && event.key.toLowerCase() === 'k';
    if (search && (slash || ctrlK) && !document.querySelector('dialog[open]')) {
      event.preventDefault();
      search.focus();
      search.select();
    }
  });

  /* Suggestions while typing: a combobox with a list box. Without script, and for whoever just presses Enter, it is a plain form. */
  all('form[data-suggest]').forEach(function (form) {
    var root = form.getAttribute('data-suggest'), input = form.querySelector('input[name=q]');
    var list = document.createElement('ul'), asked = 0, waiting = null, shown = '';
    list.id = input.id + '-suggestions';
    list.className = 'suggestions';
    list.hidden = true;
    list.setAttribute('role', 'listbox');
    list.setAttribute('aria-label', 'Suggestions');
    form.appendChild(list);
    input.setAttribute('role', 'combobox');
    input.setAttribute('aria-autocomplete', 'list');
    input.setAttribute('aria-expanded', 'false');
    input.setAttribute('aria-controls', list.id);

    function options() { return all('[role=option]', list); }
    function active() { return list.querySelector('[aria-selected=true]'); }
    function close() {
      asked += 1;                                                          // whatever is still on its way is no longer wanted
      clearTimeout(waiting);
      list.hidden = true;
      list.textContent = '';
      shown = '';
      input.setAttribute('aria-expanded', 'false');
      input.removeAttribute('aria-activedescendant');
    }
    function choose(option) {
      options().forEach(function (one) { one.setAttribute('aria-selected', String(one === option)); });
      if (option) {
        input.setAttribute('aria-activedescendant', option.id);
        option.scrollIntoView({ block: 'nearest' });
      } else {
        input.removeAttribute('aria-activedescendant');
      }
    }
    function part(parent, tag, words, css) {
      var made = document.createElement(tag);
      made.textContent = words;
      if (css) { made.className = css; }
      parent.appendChild(made);
      return made;
    }
    function option(at, path) {
      var made = document.createElement('li');
      made.id = list.id + '-' + at;
      made.setAttribute('role', 'option');
      made.setAttribute('aria-selected', 'false');
      made.setAttribute('data-path', path);
      list.appendChild(made);
      return made;
    }
    function show(typed, found) {
      list.textContent = '';
      found.items.forEach(function (hit, at) {
        var made = option(at, root + hit.path), title = part(made, 'span', '', 'name');
        hit.pieces.forEach(function (piece) { part(title, piece.marked ? 'mark' : 'span', piece.text); });
        part(made, 'span', hit.word + (hit.detail ? ' · ' + hit.detail : ''), 'under');
      });
      if (found.items.length) {
        part(option(found.items.length, root + '/search.xhtml?q=' + encodeURIComponent(typed)), 'span', 'Show all that matches “' + typed + '”', 'name');
      } else {
        part(option(0, root + '/search.xhtml?q=' + encodeURIComponent(typed)), 'span', 'Nothing matches “' + typed + '”', 'under');
      }
      list.hidden = false;
      shown = typed;
      input.setAttribute('aria-expanded', 'true');
      input.removeAttribute('aria-activedescendant');
      say(found.items.length ? found.items.length + (found.items.length === 1 ? ' suggestion' : ' suggestions') + ', use the arrow keys' : 'Nothing matches');
    }
    function ask() {
      var typed = input.value.trim();
      if (!typed) { close(); return; }
      if (typed === shown) { return; }
      asked += 1;
      var mine = asked;
      fetch(root + '/api/v1/search?size=8&q=' + encodeURIComponent(typed), { credentials: 'same-origin', headers: { Accept: 'application/json' } }).then(function (answer) {
        return answer.ok ? answer.json() : null;                           // an ended session says so on the next page
      }).then(function (found) {
        if (found && mine === asked && document.activeElement === input) { show(typed, found); }
      }).catch(function () { });                                           // without suggestions the form still searches
    }
    input.addEventListener('input', function () {
      clearTimeout(waiting);
      waiting = setTimeout(ask, 150);
    });
    input.addEventListener('keydown', function (event) {
      var every = options(), at = every.indexOf(active());
      if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
        event.preventDefault();
        if (list.hidden) { ask(); return; }
        choose(every[event.key === 'ArrowDown' ? (at + 2 > every.length ? -1 : at + 1) : (at < 0 ? every.length - 1 : at - 1)]);
      } else if (event.key === 'Enter' && active()) {
        event.preventDefault();
        location.assign(active().getAttribute('data-path'));
      } else if (event.key === 'Escape' && !list.hidden) {
        event.preventDefault();
        close();
      }
    });
    input.addEventListener('blur', close);
    list.addEventListener('mousedown', function (event) { event.preventDefault(); });
    list.addEventListener('click', function (event) {
      var chosen = event.target.closest('[role=option]');
      if (chosen) { location.assign(chosen.getAttribute('data-path')); }
    });
  });

  /* 3. Error summary, fields, toasts: at rest and after every ajax answer ---------------------------------------------- */
  function control(field) {
    return field.querySelector('input:not([type=hidden]), select, textarea');
  }
  function describe(field) {
    var input = control(field), id = field.getAttribute('data-field');
    if (!input) { return; }
    var parts = ['-hint', '-error'].map(function (end) { return id + end; }).filter(function (part) { return document.getElementById(part); });
    if (parts.length) { input.setAttribute('aria-describedby', parts.join(' ')); } else { input.removeAttribute('aria-describedby'); }
    if (field.classList.contains('field-error')) { input.setAttribute('aria-invalid', 'true'); } else { input.removeAttribute('aria-invalid'); }
  }
  function nameChoice(box) {                                              // PrimeFaces leaves rows that came by ajax without a name
    var row = box.closest('tr'), name = row && (row.querySelector('.name') || row.querySelectorAll('td')[1]);
    if (name) { box.setAttribute('aria-label', 'Choose ' + name.textContent.trim()); }
  }
  function carryNonce(form) {                                             // a page without PrimeFaces' script: its Faces form still owes the nonce
    var sent = document.createElement('input');
    sent.type = 'hidden';
    sent.name = 'primefaces.nonce';
    sent.value = nonce;
    form.appendChild(sent);
  }
  function settle() {
    ticks();
    all('[data-field]').forEach(describe);
    all('.ui-datatable-data [role=checkbox][aria-label=""]').forEach(nameChoice);
    if (nonce && !window.PrimeFaces) {
      all('form').filter(function (form) { return form.elements['jakarta.faces.ViewState'] && !form.elements['primefaces.nonce']; }).forEach(carryNonce);
    }
    all('[data-summary]:not([data-seen])').forEach(function (summary) {
      summary.setAttribute('data-seen', 'true');
      summary.focus();
    });
    all('[data-toast] [role=status]:not([data-seen])').forEach(function (status) {   // a live region speaks only when it changes
      var words = status.textContent;
      status.setAttribute('data-seen', 'true');
      status.textContent = '';
      setTimeout(function () { status.textContent = words; }, 100);
    });
    forgetArrived();
    all('form[data-keep]').forEach(keepForm);
    all('[data-refresh-seconds][id]').forEach(keepFresh);
  }
  document.addEventListener('click', function (event) {
    var link = event.target.closest('[data-summary] a[href^="#"]');
    var gone = event.target.closest('[data-dismiss]');
    if (link) {
      var id = decodeURIComponent(link.getAttribute('href').slice(1));
      var found = document.getElementById(id);
      if (!found) { return; }
      var input = /^(INPUT|SELECT|TEXTAREA|BUTTON|A)$/.test(found.tagName) ? found : control(found) || found;
      event.preventDefault();
      (input.closest('.field') || input).scrollIntoView({ block: 'center' });
      if (input === found && input.tabIndex < 0) { input.tabIndex = -1; }
      input.focus();
    } else if (gone) {
      gone.closest('[data-toast]').remove();
      var main = document.getElementById('content');
      if (main) { main.focus({ preventScroll: true }); }
    }
  });

  /* 4. What was typed survives an ended session ---------------------------------------------------------------------- */
  var account = body.getAttribute('data-account');
  var PREFIX = 'totalplace.kept|';
  var DAYS = 14;
  function storage() { try { return window.localStorage; } catch (refused) { return null; } }
  function mine(key) { return PREFIX + account + '|' + (key === undefined ? '' : key + '|'); }
  function place(form) { return mine(form.getAttribute('data-keep')) + location.pathname; }
  function stored(name) {
    try { return JSON.parse(storage().getItem(name)); } catch (broken) { return null; }
  }
  function forget(accept) {
    var store = storage();
    if (!store || !account) { return; }
    Object.keys(store).filter(function (name) { return name.indexOf(mine()) === 0 && accept(name); })
      .forEach(function (name) { store.removeItem(name); });
  }
  function forgetArrived() {
    all('[data-kept-done]').forEach(function (where) {
      var keys = (where.getAttribute('data-kept-done') || '').split(/\s+/).filter(Boolean);
      where.removeAttribute('data-kept-done');
      keys.forEach(function (key) {
        all('form[data-keep="' + key + '"]').forEach(function (form) { clearTimeout(form.keepTimer); });
        forget(function (name) { return name.indexOf(mine(key)) === 0; });
      });
    });
  }
  function keepable(input) {
    return input.name && !input.disabled && !input.readOnly && !input.hasAttribute('data-keep-not') &&
      !/^(password|hidden|file|submit|button|image|reset)$/.test(input.type);
  }
  function isTick(input) { return input.type === 'checkbox' || input.type === 'radio'; }
  function read(form) {
    var fields = {};
    all('input, select, textarea', form).filter(keepable).forEach(function (input) {
      var values = fields[input.name] = fields[input.name] || [];
      if (isTick(input)) {
        if (input.checked) { values.push(input.value); }
      } else if (input.multiple) {
        all('option', input).forEach(function (option) { if (option.selected) { values.push(option.value); } });
      } else {
        values.push(input.value);
      }
    });
    return fields;
  }
  function write(form, fields) {
    var taken = {};
    all('input, select, textarea', form).filter(keepable).forEach(function (input) {
      var values = fields[input.name];
      if (!values) { return; }
      if (isTick(input)) {
        input.checked = values.indexOf(input.value) >= 0;
      } else if (input.multiple) {
        all('option', input).forEach(function (option) { option.selected = values.indexOf(option.value) >= 0; });
      } else {
        var at = taken[input.name] = (taken[input.name] || 0) + 1;
        if (values[at - 1] !== undefined) { input.value = values[at - 1]; }
      }
    });
  }
  function trimmed(fields) { return JSON.stringify(fields).replace(/\s*(\\[rn])*\s*"/g, '"').replace(/\\r\\n/g, '\\n'); }
  function differs(form, kept) {
    var now = read(form);
    return Object.keys(kept).some(function (name) {
      return now[name] && trimmed({ v: now[name] }) !== trimmed({ v: kept[name] });
    });
  }
  function typedInto(form) {                                             // somebody was faster than this script
    return all('input, select, textarea', form).filter(keepable).some(function (input) {
      return isTick(input) ? input.checked !== input.defaultChecked : input.defaultValue !== undefined && input.value !== input.defaultValue;
    });
  }
  function note(form, words, buttons) {
    var line = document.createElement('p');
    line.className = 'kept';
    var text = document.createElement('span');
    text.setAttribute('role', 'status');
    line.appendChild(text);
    buttons.forEach(function (button) {
      var control = document.createElement('button');
      control.type = 'button';
      control.className = 'button button-small';
      control.textContent = button[0];
      control.addEventListener('click', function () {
        button[1]();
        line.remove();
        var first = all('input, select, textarea', form).filter(keepable)[0];
        if (first) { first.focus(); }
      });
      line.appendChild(control);
    });
    form.insertBefore(line, form.firstChild);
    setTimeout(function () { text.textContent = words; }, 100);
  }
  function keepForm(form) {
    var store = storage();
    if (form.keeping || !account || !store) { return; }
    form.keeping = true;
    var name = place(form), copy = stored(name), rendered = read(form);
    if (copy && Date.now() - copy.at > DAYS * 86400000) { store.removeItem(name); copy = null; }
    if (copy && differs(form, copy.fields)) {
      var discard = ['Throw it away', function () { store.removeItem(name); write(form, rendered); }];
      var since = Number(form.getAttribute('data-keep-since') || 0);
      if (copy.at > since) {
        write(form, copy.fields);
        note(form, 'What you had typed is here again.', [discard]);
      } else {
        note(form, 'This has changed since you typed into it. What you had typed is still kept.',
          [['Fill it in', function () { write(form, copy.fields); }], discard]);
      }
    }
    form.keepNow = function () {
      clearTimeout(form.keepTimer);
      try { store.setItem(name, JSON.stringify({ at: Date.now(), fields: read(form) })); } catch (full) { /* no room: nothing is kept */ }
    };
    function save() {
      clearTimeout(form.keepTimer);
      form.keepTimer = setTimeout(form.keepNow, 300);
    }
    form.addEventListener('input', save);
    form.addEventListener('change', save);
    if (!copy && typedInto(form)) { save(); }
  }
  document.addEventListener('submit', function (event) {
    if (event.target.keepNow) { event.target.keepNow(); }                  // the last words typed, should the session have ended
    var back = event.target.querySelector('input[name=back]');
    if (back) { back.value = location.pathname + location.search; }        // keepUrl may have changed the address since the page came
    if (event.target.hasAttribute('data-sign-out')) { forget(function () { return true; }); }   // a shared desk: one's own copies go, no one else's
  });

  /* 5. An ended session answers an ajax request with 401, or with the sign-in page ---------------------------------------- */
  function signIn() {
    var door = body.getAttribute('data-sign-in');
    var here = location.pathname.slice(door ? door.lastIndexOf('/') : 0) + location.search;   // `to` is a path inside the portal
    if (door) { location.assign(door + '?to=' + encodeURIComponent(here)); }
  }
  function ended(status, text) {
    return status === 401 || /data-door="sign-in"|<error-name>[^<]*ViewExpiredException/.test(text || '');
  }
  function watchAjax() {
    if (window.jQuery) {
      window.jQuery(document).on('pfAjaxError', function (event, xhr) {
        if (xhr && ended(xhr.status, xhr.responseText)) { signIn(); }
      });
    }
    if (window.faces && window.faces.ajax) {
      window.faces.ajax.addOnError(function (data) {
        if (ended(Number(data.responseCode), (data.responseText || '') + (data.errorName || ''))) { signIn(); }
      });
    }
  }

  /* 6. Dialogs and menus --------------------------------------------------------------------------------------------- */
  document.addEventListener('click', function (event) {
    var opener = event.target.closest('[data-opens]');
    var closer = event.target.closest('dialog [data-closes]');
    if (opener) {
      var dialog = document.getElementById(opener.getAttribute('data-opens'));
      if (dialog && dialog.showModal && !dialog.open) { open(dialog, opener); }
    } else if (closer) {
      closer.closest('dialog').close();
    } else if (event.target.tagName === 'DIALOG') {                        // the veil is the dialog itself, outside its box
      var box = event.target.getBoundingClientRect();
      if (event.clientX < box.left || event.clientX > box.right || event.clientY < box.top || event.clientY > box.bottom) {
        event.target.close();
      }
    }
    all('details.menu[open]').forEach(function (menu) { if (!menu.contains(event.target)) { menu.open = false; } });
  });
  function open(dialog, opener) {
    var before = read(dialog), taken = false;
    function submitted() { taken = true; }
    dialog.addEventListener('submit', submitted);
    dialog.addEventListener('close', function () {
      dialog.removeEventListener('submit', submitted);
      if (!taken) { write(dialog, before); }
      opener.focus();
    }, { once: true });
    dialog.showModal();
  }
  document.addEventListener('keydown', function (event) {
    if (event.key !== 'Escape' || document.querySelector('dialog[open]')) { return; }
    all('details.menu[open], details.nav-menu[open]').forEach(function (menu) {
      var inside = menu.contains(document.activeElement);
      menu.open = false;
      if (inside) { menu.querySelector('summary').focus(); }
    });
  });
  document.addEventListener('focusout', function (event) {
    var menu = event.target.closest && event.target.closest('details.menu[open]');
    if (menu && event.relatedTarget && !menu.contains(event.relatedTarget)) { menu.open = false; }
  });

  /* 7. Long work: the region is fetched again until it comes back without the attribute ------------------------------------ */
  function keepFresh(region) {
    if (region.fresh) { return; }
    region.fresh = true;
    var failures = 0;
    function later(seconds) { setTimeout(again, seconds * 1000); }
    function wait() { return Math.max(1, Number(region.getAttribute('data-refresh-seconds')) || 5) * Math.pow(2, failures); }
    function again() {
      if (!document.contains(region)) { return; }
      if (document.hidden) { later(wait()); return; }
      fetch(location.href, { credentials: 'same-origin', headers: { 'X-Requested-With': 'refresh' } }).then(function (answer) {
        if (answer.status === 401) { signIn(); return null; }
        if (!answer.ok) { throw new Error(String(answer.status)); }
        return answer.text();
      }).then(function (text) {
        if (text === null) { return; }
        if (ended(200, text)) { signIn(); return; }
        var fresh = new DOMParser().parseFromString(text, 'text/html').getElementById(region.id);
        if (fresh) { replace(document.importNode(fresh, true)); }
      }).catch(function () {
        failures += 1;
        if (failures < 6) { later(wait()); } else { say('The page no longer hears from the portal. Load it again to see how far the work is.'); }
      });
    }
    function replace(fresh) {
      var held = region.contains(document.activeElement) ? document.activeElement.id : '';
      var before = region.getAttribute('data-say'), after = fresh.getAttribute('data-say');
      region.replaceWith(fresh);
      if (held && document.getElementById(held)) { document.getElementById(held).focus({ preventScroll: true }); }
      if (after && after !== before) { say(after); }
      settle();
    }
    later(wait());
  }

  /* 8. The address bar follows the filters ---------------------------------------------------------------------------- */
  function keepUrl(args) {
    if (!args || typeof args.query !== 'string') { return; }
    history.replaceState(history.state, '', location.pathname + (args.query ? '?' + args.query.replace(/^\?/, '') : '') + location.hash);
  }

  /* 9. Ticks stay while a table is paged; those of other pages stand in their form as hidden fields ---------------------- */
  var ticked = null;
  function hiddenTicks(form) { return all('input[type=hidden][name=pick]', form); }
  function ticks() {
    var form = document.querySelector('form[data-ticks]');
    if (!form) { return; }
    var boxes = all('input.tick[form="' + form.id + '"]');
    if (!ticked) {
      ticked = {};
      hiddenTicks(form).concat(boxes.filter(function (box) { return box.checked; })).forEach(function (one) { ticked[one.value] = true; });
    }
    var here = {};
    boxes.forEach(function (box) {
      here[box.value] = true;
      if (box.checked !== !!ticked[box.value]) { box.checked = !!ticked[box.value]; }
    });
    var elsewhere = Object.keys(ticked).filter(function (value) { return !here[value]; });
    if (hiddenTicks(form).map(function (one) { return one.value; }).sort().join('\n') !== elsewhere.slice().sort().join('\n')) {
      hiddenTicks(form).forEach(function (one) { one.remove(); });
      elsewhere.forEach(function (value) {
        var field = document.createElement('input');
        field.type = 'hidden';
        field.name = 'pick';
        field.value = value;
        form.appendChild(field);
      });
    }
    var words = form.querySelector('[data-words-elsewhere]');
    var text = elsewhere.length ? elsewhere.length + ' ticked on other pages' : '';
    if (words && words.textContent !== text) { words.textContent = text; }
  }
  document.addEventListener('change', function (event) {
    if (ticked && event.target.matches('input.tick')) {
      if (event.target.checked) { ticked[event.target.value] = true; } else { delete ticked[event.target.value]; }
      ticks();
    }
  });
  document.addEventListener('click', function (event) {
    var button = event.target.closest('button[data-tick-all]');
    if (!button || !ticked) { return; }
    fetch(button.getAttribute('data-tick-all'), { headers: { Accept: 'application/json' } }).then(function (answer) { return answer.ok ? answer.json() : Promise.reject(answer.status); }).then(function (found) {
      var most = Number(button.form.getAttribute('data-ticks'));
      found.items.forEach(function (item) {
        if (Object.keys(ticked).length < most) { ticked[item.organisation + '/' + item.assetCode] = true; }
      });
      ticks();
      var count = Object.keys(ticked).length;
      say(found.total > count ? count + ' ticked, which is the most; the other button takes all ' + found.total + '.' : count + ' ticked.');
    }).catch(function () { say('They could not be ticked. Try again.'); });
  });

  document.addEventListener('click', function (event) {
    var printing = event.target.closest('[data-prints]');
    if (printing) {                                                       // the menu must not lie over what is printed
      printing.closest('details').open = false;
      window.print();
    }
  });

  document.addEventListener('click', function (event) {
    var saving = event.target.closest('a[data-saves-view]');
    if (saving) { saving.href = saving.href.replace(/([?&]query=)[^&]*/, '$1' + encodeURIComponent(location.search.slice(1))); }
  }, true);

  watchAjax();
  settle();
  var waiting = false;
  new MutationObserver(function () {                                      // an ajax answer has changed the page
    if (waiting) { return; }
    waiting = true;
    setTimeout(function () { waiting = false; settle(); }, 0);
  }).observe(body, { childList: true, subtree: true });

  return { keepUrl: keepUrl, say: say };
})();
