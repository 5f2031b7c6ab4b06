// Without cookies nobody can sign in, and the page would open itself again and again: another one says so instead.
(() => {
  let kept = false;
  try {
    document.cookie = 'khet-try=1; path=/; SameSite=Lax';
    kept = document.cookie.includes('khet-try=1');
    document.cookie = 'khet-try=; path=/; Max-Age=0';
  } catch { /* refused */ }
  if (!kept) location.replace('/shell/khet-cookies.html');
})();
