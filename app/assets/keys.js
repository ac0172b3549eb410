// Escape closes a sheet, Ctrl and Enter send a message: each presses what a finger would. Here and not in the program,
// where reading one key brings the names of all keys to a phone.
addEventListener('keydown', (event) => {
  const { key, target } = event;
  if (key === 'Escape') {
    target.closest('.sheet')?.previousElementSibling.click();
  } else if (key === 'Enter' && (event.ctrlKey || event.metaKey)) {
    target.closest('.composer')?.querySelector('[type=submit]').click();
  }
});
