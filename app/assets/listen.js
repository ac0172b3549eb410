// Reads aloud with the phone's own voices: a press on a button reads what stands around it, in the nearest element with
// `data-read`. What is in the language that this names is read last and slowly, for who learns it. Here and not in the
// program: what is read is what is on the screen, in whatever language it is marked as.
{
  const voices = window.speechSynthesis;
  const root = document.documentElement;
  let reading;
  let marked;

  // What is being read is marked: who does not read finds what was heard.
  const mark = (element) => {
    marked?.removeAttribute('data-reading');
    element?.setAttribute('data-reading', '');
    marked = element;
  };

  // "fa-AF" is read by a voice for "fa" too; a voice of the phone itself before one that needs network.
  const voiceOf = (lang) => {
    const of = (wanted) => voices.getVoices()
      .filter((voice) => voice.lang.toLowerCase().replace('_', '-').split('-').slice(0, wanted.length).join('-') === wanted.join('-'))
      .sort((one, other) => other.localService - one.localService)[0];
    const parts = lang.toLowerCase().split('-');
    return of(parts) ?? of(parts.slice(0, 1));
  };

  const tell = () => {
    root.toggleAttribute('data-speaks', voiceOf(root.lang) !== undefined);
    root.toggleAttribute('data-speaks-swedish', voiceOf('sv') !== undefined);
  };

  const hush = () => {
    const was = reading;
    reading = undefined;
    voices.cancel();
    mark();
    was?.button.removeAttribute('data-state');
  };

  // Telephone numbers digit by digit; marks that turn text round are not for ears.
  const forEars = (text) => text
    .replace(/[\u2066-\u2069\u200e\u200f]/g, '')
    .replace(/(^|\D)((?:\+\d|0)[\d\s-]{5,}\d)/g, (all, before, number) => before + [...number.replace(/[\s-]/g, '')].join(' '))
    .trim();

  const read = (button) => {
    const part = button.closest('[data-read]') ?? document.body;
    const learned = part.dataset.read;
    const walk = document.createTreeWalker(part, NodeFilter.SHOW_TEXT);
    const plain = [];
    const slow = [];
    for (let node = walk.nextNode(); node; node = walk.nextNode()) {
      const around = node.parentElement;
      const text = forEars(node.data);
      const { lang } = around.closest('[lang]');
      const voice = voiceOf(lang);
      if (!text || !voice || around.closest('.sv, .listen, .sheet-top, [aria-hidden=true]')) continue;
      const utterance = new SpeechSynthesisUtterance(text);
      const isLearned = lang === learned;
      utterance.onstart = () => mark(around.closest('li, p, h1, h2') ?? around);
      Object.assign(utterance, { voice, lang: voice.lang, rate: isLearned ? 0.7 : 0.9 });
      (isLearned ? slow : plain).push(utterance);
    }
    const utterances = [...plain, ...slow];
    if (!utterances.length) return;
    const mine = { button };
    reading = mine;
    button.setAttribute('data-state', 'reading');
    // What was stopped may end late, when another reading has begun.
    const over = () => { if (reading === mine) hush(); };
    utterances.at(-1).onend = over;
    utterances.forEach((utterance) => { utterance.onerror = over; voices.speak(utterance); });
  };

  if (voices) {
    voices.onvoiceschanged = tell;
    new MutationObserver(tell).observe(root, { attributeFilter: ['lang'] });
    tell();
    addEventListener('click', ({ target }) => {
      const button = target.closest('.listen');
      const isAgain = button !== null && button === reading?.button;
      hush();
      if (button && !isAgain) read(button);
    });
    document.addEventListener('visibilitychange', () => document.hidden && hush());
    addEventListener('pagehide', hush);
    addEventListener('popstate', hush);
  }
}
