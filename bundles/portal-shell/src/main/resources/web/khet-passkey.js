// Passkeys: asks this browser for one and gives its answer back as text, bytes in base64url; a refusal is thrown by its name.
(() => {
  const bytes = text =>
    Uint8Array.from(atob(text.replaceAll('-', '+').replaceAll('_', '/')), sign => sign.charCodeAt(0));
  const text = buffer => buffer && btoa(String.fromCharCode(...new Uint8Array(buffer)))
    .replaceAll('+', '-').replaceAll('/', '_').replace(/=+$/, '');
  const answer = ({ rawId, type, response }) => ({
    id: text(rawId),
    rawId: text(rawId),
    type,
    clientExtensionResults: {},
    response: Object.fromEntries(
      ['clientDataJSON', 'attestationObject', 'authenticatorData', 'signature', 'userHandle']
        .filter(part => response[part])
        .map(part => [part, text(response[part])])),
  });
  const ask = async question => {
    if (!window.PublicKeyCredential) throw new Error('NotSupportedError');
    try {
      return JSON.stringify(answer(await question()));
    } catch (refusal) {
      throw new Error(refusal.name);
    }
  };
  window.khetPasskey = {
    create: options => ask(() => navigator.credentials.create({ publicKey: {
      ...options,
      challenge: bytes(options.challenge),
      user: { ...options.user, id: bytes(options.user.id) },
      excludeCredentials: options.excludeCredentials.map(one => ({ ...one, id: bytes(one.id) })),
    } })),
    get: options => ask(() =>
      navigator.credentials.get({ publicKey: { ...options, challenge: bytes(options.challenge) } })),
  };
})();
