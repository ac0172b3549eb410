// Gives the phone the file that the app has laid down, as a download. Loaded when there is one, each time anew.
{
  const [name, content] = window.stegvisFile;
  delete window.stegvisFile;
  document.currentScript?.remove();
  const type = name.endsWith('.json') ? 'application/json' : 'text/html;charset=utf-8';
  const href = URL.createObjectURL(new Blob([content], { type }));
  Object.assign(document.createElement('a'), { href, download: name }).click();
  // The browser has taken the content by then; what nobody names is not kept in memory.
  setTimeout(() => URL.revokeObjectURL(href), 60000);
}
