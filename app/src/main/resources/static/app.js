// What pages gain over plain HTML. Every page works without this file.
(() => {
    'use strict';

    const GROUPED = /^\d{1,3}(\.\d{3})+$/;
    const isAmount = (text) => /^\d*$/.test(text) || GROUPED.test(text);
    const digitsOf = (text) => text.replace(/\D/g, '');
    const grouped = (digits) => digits.replace(/^0+(?=\d)/, '').replace(/\B(?=(\d{3})+$)/g, '.');

    // Money: dots while typing. What is no whole amount ("1,5", "1.5") is left as typed, so that the answer can refuse it.
    function typedMoney(input, event) {
        const before = input.dataset.was ?? input.defaultValue;
        const typedDot = event.inputType === 'insertText' && event.data === '.';
        const pasted = (event.inputType ?? '').startsWith('insertFrom');
        const mayGroup = pasted ? isAmount(input.value) : isAmount(before) && !typedDot && /^[\d.]*$/.test(input.value);
        if (mayGroup && input.value !== '') {
            const digitsRight = digitsOf(input.value.slice(input.selectionEnd)).length;
            input.value = grouped(digitsOf(input.value));
            let caret = input.value.length;
            for (let left = digitsRight; left > 0; caret--) if (/\d/.test(input.value[caret - 1])) left--;
            // Beside a dot the caret stands where the next deletion reaches a digit.
            if (input.value[caret - 1] === '.' && event.inputType !== 'deleteContentForward') caret--;
            input.setSelectionRange(caret, caret);
        }
        input.dataset.was = input.value;
        sayInWords(input);
    }

    function sayInWords(input) {
        const output = document.querySelector(`[data-words="${CSS.escape(input.name)}"]`);
        if (output) output.value = input.value && isAmount(input.value) ? inWords(digitsOf(input.value)) : '';
    }

    // The same reading as MoneyWords on the server.
    const VI = ['không', 'một', 'hai', 'ba', 'bốn', 'năm', 'sáu', 'bảy', 'tám', 'chín'];
    const EN = ['', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve', 'thirteen',
        'fourteen', 'fifteen', 'sixteen', 'seventeen', 'eighteen', 'nineteen'];
    const EN_TENS = ['', '', 'twenty', 'thirty', 'forty', 'fifty', 'sixty', 'seventy', 'eighty', 'ninety'];

    function below1000Vi(number, full) {
        const hundreds = Math.floor(number / 100), tens = Math.floor(number / 10) % 10, unit = number % 10;
        const words = [];
        if (hundreds || full) words.push(VI[hundreds], 'trăm');
        if (tens === 1) words.push('mười');
        else if (tens) words.push(VI[tens], 'mươi');
        else if (unit && words.length) words.push('linh');
        if (unit) words.push(tens > 1 && unit === 1 ? 'mốt' : tens > 1 && unit === 4 ? 'tư' : tens && unit === 5 ? 'lăm' : VI[unit]);
        return words;
    }

    function vietnamese(number, full = false) {
        const words = [];
        let rest = number;
        for (const [size, name] of [[1e9, 'tỷ'], [1e6, 'triệu'], [1e3, 'nghìn']]) {
            const count = Math.floor(rest / size);
            if (count) words.push(...(size === 1e9 ? vietnamese(count) : below1000Vi(count, full || words.length > 0)), name);
            rest %= size;
        }
        return rest ? [...words, ...below1000Vi(rest, full || words.length > 0)] : words;
    }

    function english(number) {
        const words = [];
        let rest = number;
        for (const [size, name] of [[1e15, 'quadrillion'], [1e12, 'trillion'], [1e9, 'billion'], [1e6, 'million'], [1e3, 'thousand'], [100, 'hundred']]) {
            const count = Math.floor(rest / size);
            if (count) words.push(...english(count), name);
            rest %= size;
        }
        if (rest >= 20) words.push(EN_TENS[Math.floor(rest / 10)] + (rest % 10 ? '-' + EN[rest % 10] : ''));
        else if (rest) words.push(EN[rest]);
        return words;
    }

    function inWords(digits) {
        const number = Number(digits), vi = document.documentElement.lang !== 'en';
        if (number > 1e15) return '';
        const words = number === 0 ? [vi ? 'không' : 'zero'] : vi ? vietnamese(number) : english(number);
        const text = words.join(' ') + ' đồng';
        return text[0].toUpperCase() + text.slice(1);
    }

    // Dates: the strokes come by themselves while typing at the end.
    function typedDate(input, event) {
        const atEnd = input.selectionEnd === input.value.length;
        if (event.inputType === 'insertText' && atEnd && /^(\d{2}|\d{2}\/\d{2})$/.test(input.value)) input.value += '/';
        input.value = input.value.replace(/\/{2,}/g, '/');
        if (/^\d{8}$/.test(input.value)) input.value = input.value.replace(/(..)(..)(....)/, '$1/$2/$3');
    }

    document.addEventListener('input', (event) => {
        const input = event.target;
        if (input.matches('[data-money]')) typedMoney(input, event);
        if (input.matches('[data-date]')) typedDate(input, event);
        const form = input.closest('form[data-autosave]');
        if (form) saveSoon(form);
    });

    // "/" goes to the search box.
    document.addEventListener('keydown', (event) => {
        const typing = event.target.closest('input, textarea, select, [contenteditable]');
        if (event.key !== '/' || typing || event.ctrlKey || event.metaKey || event.altKey) return;
        const search = document.querySelector('[data-search]');
        if (search?.checkVisibility()) {
            event.preventDefault();
            search.select();
            search.focus();
        }
    });

    // Sending: ask before what cannot be undone, finish saving first, and send once.
    document.addEventListener('submit', (event) => {
        const form = event.target, button = event.submitter;
        if (event.defaultPrevented || form.method === 'dialog') return;
        const question = button?.dataset.confirm ?? form.dataset.confirm;
        if (question && !form.confirmed) {
            event.preventDefault();
            ask(question, button).then((yes) => {
                if (!yes) return;
                form.confirmed = true;
                form.requestSubmit(button);
            });
            return;
        }
        if (form.saving) {
            event.preventDefault();
            form.saving.then(() => form.requestSubmit(button));
            return;
        }
        clearTimeout(form.timer);
        if (form.method !== 'post' || form.hasAttribute('hx-post')) return;
        if (form.sent) {
            event.preventDefault();
            return;
        }
        markSent(form, true);
        setTimeout(() => markSent(form, false), 15000);
    });

    function markSent(form, sent) {
        form.sent = sent;
        form.confirmed = false;
        for (const button of form.elements) {
            if (button.type !== 'submit') continue;
            if (sent) button.setAttribute('aria-disabled', 'true');
            else button.removeAttribute('aria-disabled');
        }
    }

    window.addEventListener('pageshow', (event) => {
        if (event.persisted) for (const form of document.forms) markSent(form, false);
    });

    function ask(question, button) {
        const dialog = document.getElementById('confirm');
        if (!dialog) return Promise.resolve(window.confirm(question));
        dialog.querySelector('p').textContent = question;
        const yes = dialog.querySelector('[data-yes]');
        yes.dataset.label ??= yes.textContent;
        yes.textContent = button?.textContent.trim() || yes.dataset.label;
        dialog.returnValue = '';
        dialog.showModal();
        return new Promise((answer) => {
            dialog.addEventListener('close', () => answer(dialog.returnValue === 'yes'), { once: true });
        });
    }

    // Drafts save themselves.
    function saveSoon(form) {
        if (form.stopped) return;
        clearTimeout(form.timer);
        form.timer = setTimeout(() => {
            if (form.saving) return saveSoon(form);
            form.saving = save(form).finally(() => { form.saving = null; });
        }, 1500);
    }

    async function save(form) {
        tell(form, 'saving');
        try {
            const answer = await fetch(form.dataset.autosave, {
                method: 'POST',
                body: new URLSearchParams([...new FormData(form)].filter(([, value]) => typeof value === 'string')),
                headers: { 'X-Requested-With': 'autosave' },
            });
            if (answer.status === 409) {
                form.stopped = true;
                return tell(form, 'stale');
            }
            if (answer.status !== 204) return tell(form, 'failed');
            const version = answer.headers.get('KC-Version'), field = form.elements.namedItem('version');
            if (version && field) field.value = version;
            tell(form, 'done');
        } catch {
            tell(form, 'failed');
        }
    }

    function tell(form, state) {
        const line = form.querySelector('[data-saved]');
        if (!line) return;
        const now = new Date().toLocaleTimeString('vi-VN', { hour: '2-digit', minute: '2-digit' });
        line.dataset.state = state;
        line.textContent = line.dataset[state].replace('{time}', now);
    }

    // An address with "#tra-lai" opens the folded form of that name.
    function openNamed() {
        const named = document.getElementById(decodeURIComponent(location.hash.slice(1)));
        if (named?.matches('details')) {
            named.open = true;
            named.querySelector('form input:not([type="hidden"]), form textarea, form select')?.focus();
        }
    }

    // Tables wider than the screen can be scrolled with the keyboard.
    function reachWide(root) {
        for (const box of root.querySelectorAll('.scroll')) if (box.scrollWidth > box.clientWidth) box.tabIndex = 0;
    }

    window.addEventListener('hashchange', openNamed);
    document.addEventListener('htmx:afterSwap', (event) => reachWide(event.target));
    openNamed();
    reachWide(document);
    document.querySelector('[data-focus]')?.focus();
})();
