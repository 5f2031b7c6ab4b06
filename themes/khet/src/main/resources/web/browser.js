/* Sends a browser that cannot draw the portal to the page that names those which can. Plain old script:
   it stands in the head, before everything else, and must run where the rest would not. */
(function () {
  var can = window.CSS && CSS.supports && CSS.supports('color', 'light-dark(red, blue)')
    && CSS.supports('color', 'oklch(from red l c h)') && CSS.supports('width', 'round(1px, 1px)');
  if (!can) {
    location.replace('/theme/offline.html#browser');
  }
})();
