// Gives the phone the file that the app has laid down, as a download. Loaded when there is one, each time anew.
{
  const [end, content] = window.stegvisFile;
  delete window.stegvisFile;
  document.currentScript?.remove();
  const type = end === 'json' ? 'application/json' : 'text/html;charset=utf-8';
  const href = URL.createObjectURL(new Blob([content], { type }));
  // Swedish dates are those of ISO 8601.
  const download = `stegvis-my-data-${new Date().toLocaleDateString('sv')}.${end}`;
  Object.assign(document.createElement('a'), { href, download }).click();
  // The browser has taken the content by then; what nobody names is not kept in memory.
  setTimeout(() => URL.revokeObjectURL(href), 60000);
}
