// Passkeys: what the browser and the server say to each other. Without this file a page offers none and works as before.
(() => {
    'use strict';
    if (!window.PublicKeyCredential || window.passkeys) return;
    window.passkeys = true;

    const bytes = (text) => Uint8Array.from(atob(text.replace(/-/g, '+').replace(/_/g, '/')), (letter) => letter.charCodeAt(0));
    const text = (buffer) => btoa(String.fromCharCode(...new Uint8Array(buffer)))
        .replace(/\+/g, '-').replace(/\//g, '_').replace(/=+$/, '');

    async function ask(box, address, body) {
        const answer = await fetch(address, {
            method: 'POST',
            headers: { 'Content-Type': 'application/json', 'X-CSRF-TOKEN': box.dataset.csrf },
            body: JSON.stringify(body ?? {}),
        });
        const said = await answer.json().catch(() => ({}));
        if (!answer.ok) throw Object.assign(new Error(`${address} answered ${answer.status}`), { field: said.field });
        return said;
    }

    const known = (keys) => (keys ?? []).map((key) => ({ ...key, id: bytes(key.id) }));

    async function get(box) {
        const options = await ask(box, box.dataset.address + '/tuy-chon');
        const key = await navigator.credentials.get({
            publicKey: { ...options, challenge: bytes(options.challenge), allowCredentials: known(options.allowCredentials) },
        });
        const { authenticatorData, clientDataJSON, signature, userHandle } = key.response;
        return ask(box, box.dataset.address, {
            id: key.id,
            rawId: text(key.rawId),
            type: key.type,
            response: {
                authenticatorData: text(authenticatorData),
                clientDataJSON: text(clientDataJSON),
                signature: text(signature),
                userHandle: userHandle ? text(userHandle) : undefined,
            },
            clientExtensionResults: key.getClientExtensionResults(),
            authenticatorAttachment: key.authenticatorAttachment,
        });
    }

    async function create(box) {
        const options = await ask(box, box.dataset.address + '/tuy-chon', { 'mat-khau': box.elements['mat-khau']?.value ?? '' });
        const key = await navigator.credentials.create({
            publicKey: {
                ...options,
                challenge: bytes(options.challenge),
                user: { ...options.user, id: bytes(options.user.id) },
                excludeCredentials: known(options.excludeCredentials),
            },
        });
        return ask(box, box.dataset.address, {
            label: box.elements.ten.value.trim(),
            credential: {
                id: key.id,
                rawId: text(key.rawId),
                type: key.type,
                response: {
                    attestationObject: text(key.response.attestationObject),
                    clientDataJSON: text(key.response.clientDataJSON),
                    transports: key.response.getTransports?.() ?? [],
                },
                clientExtensionResults: key.getClientExtensionResults(),
                authenticatorAttachment: key.authenticatorAttachment,
            },
        });
    }

    async function go(box, ceremony) {
        const errors = [...box.querySelectorAll('[data-field]')];
        for (const error of errors) error.hidden = true;
        try {
            const { next } = await ceremony(box);
            const before = location.pathname;
            location.assign(next);
            // the same page with another place in it is not loaded anew by itself
            if (next.startsWith(before + '#')) location.reload();
        } catch (refusal) {
            const wrong = refusal.field ?? '';
            (errors.find((error) => error.dataset.field === wrong) ?? errors.at(-1)).hidden = false;
            if (wrong) box.elements?.[wrong]?.focus();
        }
    }

    for (const box of document.querySelectorAll('[data-passkey]')) {
        box.hidden = false;
        if (box.dataset.passkey === 'get') {
            box.querySelector('button').addEventListener('click', () => go(box, get));
        } else {
            box.addEventListener('submit', (event) => {
                event.preventDefault();
                if (box.elements.ten.value.trim()) go(box, create);
                else box.elements.ten.focus();
            });
        }
    }
})();
