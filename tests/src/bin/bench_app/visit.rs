//! One visit: from a phone that has never seen the app to a filled schedule.

use serde_json::{Value, json};
use stegvis_shared::id::ParticipantId;
use stegvis_shared::protocol::coach::SaveDraftRequest;
use stegvis_shared::time::plus_days;
use stegvis_tests::{Api, Browser, HarnessError, LinePace, Pace, Server};

pub(crate) const DRAWN: &str = "first visit: first thing drawn";
pub(crate) const USABLE: &str = "first visit: a language can be chosen";
pub(crate) const PROGRAM: &str = "first visit: the program is there";
pub(crate) const BYTES: &str = "first visit: bytes over the line";
pub(crate) const LONGEST_AT_START: &str = "first visit: longest task";
pub(crate) const CODE_FIELD: &str = "tap on a language to the code's field";
pub(crate) const OFFLINE: &str = "from cache and offline to Today";
pub(crate) const TO_SCHEDULE: &str = "tap to Schedule";
pub(crate) const TO_STEPS: &str = "tap to Steps";
pub(crate) const TO_MESSAGES: &str = "tap to Messages";
pub(crate) const TO_TODAY: &str = "tap to Today";
pub(crate) const AGAIN: &str = "tap to Schedule, once more";
pub(crate) const LANGUAGE: &str = "language switch, once fetched";
pub(crate) const SCROLLED: &str = "a full schedule: longest task while it scrolls";
pub(crate) const WEEK_TURNED: &str = "a full schedule: tap to another week";
pub(crate) const MONTH_TURNED: &str = "a full schedule: tap to another month";
pub(crate) const YEAR_TO_TODAY: &str = "a full schedule: from cache and offline to Today";
pub(crate) const MEMORY: &str = "memory, with a full schedule";

pub(crate) const HELLO_DRAWN: &str = "hello: drawn";
pub(crate) const HELLO_CACHED: &str = "hello: drawn again, from cache";
pub(crate) const HELLO_BYTES: &str = "hello: bytes over the line";
pub(crate) const HELLO_TAPPED: &str = "hello: tap to another word";
pub(crate) const HELLO_LONGEST: &str = "hello: longest task";
pub(crate) const HELLO_MEMORY: &str = "hello: memory";

/// A name and what was measured in one run.
pub(crate) type Measured = (&'static str, f64);

const CHEAP_PHONE: f64 = 4.0;
const SLOW: Pace = Pace { cpu: CHEAP_PHONE, line: LinePace::Slow4G };
const NEAR: Pace = Pace { cpu: CHEAP_PHONE, line: LinePace::Full };
const OFFLINE_PACE: Pace = Pace { cpu: CHEAP_PHONE, line: LinePace::Cut };

/// A phone keeps 28 weeks; eight things a day are 1,500 and more.
const A_DAY: u8 = 8;

/// Notes long tasks, when an element that was asked for is drawn, and the program's memory.
const WATCH: &str = r"
window.tasks = [];
new PerformanceObserver((list) => tasks.push(...list.getEntries().map(({ duration }) => duration)))
  .observe({ type: 'longtask', buffered: true });
window.drawn = () => new Promise((done) => requestAnimationFrame(() => {
  const { port1, port2 } = new MessageChannel();
  port1.onmessage = () => done(performance.now());
  port2.postMessage('');
}));
window.shown = async (selector) => {
  while (!document.querySelector(selector)) await new Promise((next) => requestAnimationFrame(next));
  return drawn();
};
// What can be pressed or read first: the smallest app, the page's own languages, the program's, the tour, or Today.
const PROGRAM = '#main [data-testid=welcome] button, [data-testid=tour-skip], [data-testid=today] .rows';
window.program = shown(PROGRAM);
window.usable = shown(`[data-testid=hello], [data-new] [data-for=new] button, ${PROGRAM}`);
for (const name of ['instantiate', 'instantiateStreaming']) {
  const plain = WebAssembly[name];
  WebAssembly[name] = async (...all) => {
    const made = await plain.apply(WebAssembly, all);
    // The rest of the program uses the memory of the first part.
    window.wasm ??= (made.instance ?? made).exports.memory;
    return made;
  };
}
";

/// Presses the last thing that the first selector finds, and gives the time until the second's is drawn.
const PRESS: &str = r"
const [pressed, wanted] = arguments;
const found = [...document.querySelectorAll(pressed)].at(-1);
if (!found) return `there is no ${pressed}`;
const before = performance.now();
found.click();
return shown(wanted).then((at) => at - before);
";

/// As PRESS, until the name of the week or month is another.
const TURN: &str = r"
const [pressed] = arguments;
const found = [...document.querySelectorAll(pressed)].at(-1);
const text = () => document.querySelector('.week-name').textContent;
if (!found) return `there is no ${pressed}`;
const old = text();
const before = performance.now();
found.click();
return (async () => {
  while (text() === old) await new Promise((next) => requestAnimationFrame(next));
  return (await drawn()) - before;
})();
";

/// Scrolls the screen to its end and back as a finger does, a bit each frame; gives the longest task meanwhile.
const SCROLL: &str = r"
return (async () => {
  const main = document.querySelector('.main');
  await drawn();
  // What came with the visit, such as word to the server that the plan was opened, is over after a quiet second.
  do {
    tasks.length = 0;
    await new Promise((quiet) => setTimeout(quiet, 1000));
  } while (tasks.length);
  for (const step of [120, -120]) {
    for (let y = 0; y < main.scrollHeight; y += 120) {
      main.scrollTop += step;
      await new Promise((next) => requestAnimationFrame(next));
    }
  }
  await new Promise((told) => setTimeout(told, 300));
  return Math.max(0, ...tasks);
})();
";

const USABLE_AT: &str = "return usable";

const PROGRAM_AT: &str = "return program";

/// The shell of the page, in the language and direction that the phone had last.
const FIRST_PAINT: &str = r"
return usable.then(() => performance.getEntriesByName('first-contentful-paint')[0].startTime);
";

const LONGEST: &str = "return Math.max(0, ...tasks)";

const BYTES_LOADED: &str = r"
const loaded = [...performance.getEntriesByType('navigation'), ...performance.getEntriesByType('resource')];
return loaded.reduce((sum, { encodedBodySize }) => sum + encodedBodySize, 0) / 1000;
";

/// Whoever is visited: a coach who can hand out codes, and participants with an ordinary and with a full plan.
pub(crate) struct Town {
    base_url: String,
    hello: String,
    coach: Api,
    ordinary: ParticipantId,
    full: ParticipantId,
}

impl Town {
    /// Fills the plan of one participant.
    pub(crate) async fn settle(server: &Server, hello: String) -> Result<Self, HarnessError> {
        let base_url = server.base_url();
        let people = server.people()?;
        let karin = people.staff("Karin")?;
        let coach = Api::sign_in(&base_url, &karin.email, &karin.password).await?;
        let ordinary = coach.participant_named("Amina").await?.id;
        let full = coach.participant_named("Fatima").await?.id;
        let plan = coach.plan(full).await?;
        let mut document = plan.draft.document;
        let today = plan.clock.local(plan.clock.now).date();
        document.activities.clear();
        for number in 0..A_DAY {
            let start = 8 + number;
            document.activities.push(serde_json::from_value(json!({
                "id": format!("01920000-0000-7000-8000-0000000000{number:02}"),
                "kind": "meeting",
                "title": format!("Möte om praktik {number}"),
                "place": { "name": "Biblioteket", "address": "Skolgatan 2" },
                "bring": "penna",
                "schedule": {
                    "repeats": "weekly",
                    "weekdays":
                        ["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"],
                    "start": format!("{start:02}:00"),
                    "end": format!("{start:02}:45"),
                    "first": plus_days(today, -14),
                    "until": plus_days(today, 26 * 7),
                },
            }))?);
        }
        let request = SaveDraftRequest { base_version: plan.draft.version, document };
        let draft = coach.save_draft(plan.id, &request).await?;
        coach.publish(plan.id, draft.version).await?;
        Ok(Self { base_url, hello, coach, ordinary, full })
    }

    async fn code(&self, participant: ParticipantId) -> Result<String, HarnessError> {
        Ok(self.coach.new_pairing_code(participant).await?.code.plain())
    }
}

/// Opens the smallest app on a slow line, and once more when its files are there.
pub(crate) async fn hello(phone: &Browser, town: &Town) -> Result<Vec<Measured>, HarnessError> {
    phone.before_each_page(WATCH).await?;
    phone.become_slow(SLOW).await?;
    phone.goto(&town.hello).await?;
    let drawn = number(phone, USABLE_AT, &[]).await?;
    let longest = number(phone, LONGEST, &[]).await?;
    let bytes = number(phone, BYTES_LOADED, &[]).await?;
    let memory = memory(phone).await?;
    phone.become_slow(NEAR).await?;
    let tapped = number(phone, PRESS, &["[data-testid=hello]", "[data-testid=tapped]"]).await?;
    phone.goto(&town.hello).await?;
    let cached = number(phone, USABLE_AT, &[]).await?;
    Ok(vec![
        (HELLO_DRAWN, drawn),
        (HELLO_LONGEST, longest),
        (HELLO_BYTES, bytes),
        (HELLO_MEMORY, memory),
        (HELLO_CACHED, cached),
        (HELLO_TAPPED, tapped),
    ])
}

/// Opens the app on a slow line, comes in, and goes around in it; then the same with a full schedule.
pub(crate) async fn app(phone: &Browser, town: &Town) -> Result<Vec<Measured>, HarnessError> {
    phone.before_each_page(WATCH).await?;
    phone.become_slow(SLOW).await?;
    phone.goto(&town.base_url).await?;
    let mut measured = vec![
        (DRAWN, number(phone, FIRST_PAINT, &[]).await?),
        (USABLE, number(phone, USABLE_AT, &[]).await?),
        (PROGRAM, number(phone, PROGRAM_AT, &[]).await?),
        (LONGEST_AT_START, number(phone, LONGEST, &[]).await?),
        (BYTES, number(phone, BYTES_LOADED, &[]).await?),
    ];
    phone.become_slow(NEAR).await?;
    let to_code = ["[data-testid=welcome-next]", "[data-testid=enter-code] input"];
    measured.push((CODE_FIELD, number(phone, PRESS, &to_code).await?));
    come_in(phone, town, town.ordinary).await?;
    for (name, address, screen) in [
        (TO_SCHEDULE, "/schedule", "schedule"),
        (TO_STEPS, "/steps", "steps"),
        (TO_MESSAGES, "/messages", "messages"),
        (TO_TODAY, "/", "today"),
    ] {
        measured.push((name, go(phone, address, screen).await?));
    }
    // The first time a browser compiles what draws a screen.
    measured.push((AGAIN, go(phone, "/schedule", "schedule").await?));
    go(phone, "/language", "language").await?;
    // Each is fetched when it is first chosen.
    let mut switched = 0.0;
    for tag in ["ar", "sv", "ar"] {
        let row = format!(".row:has(.language-own[lang={tag}])");
        let page = format!("html[lang={tag}] [data-testid=language]");
        switched = number(phone, PRESS, &[&row, &page]).await?;
    }
    measured.push((LANGUAGE, switched));
    measured.push((OFFLINE, offline(phone, town).await?));
    Ok(measured)
}

/// Goes through a schedule of the half year that a phone keeps.
pub(crate) async fn full(phone: &Browser, town: &Town) -> Result<Vec<Measured>, HarnessError> {
    phone.before_each_page(WATCH).await?;
    phone.become_slow(NEAR).await?;
    phone.goto(&town.base_url).await?;
    come_in(phone, town, town.full).await?;
    go(phone, "/schedule", "schedule").await?;
    let mut measured = vec![
        (WEEK_TURNED, number(phone, TURN, &[".week-turn"]).await?),
        (SCROLLED, number(phone, SCROLL, &[]).await?),
    ];
    number(phone, PRESS, &[".stack + button", "[data-testid=month]"]).await?;
    measured.push((MONTH_TURNED, number(phone, TURN, &[".week-turn"]).await?));
    measured.push((MEMORY, memory(phone).await?));
    measured.push((YEAR_TO_TODAY, offline(phone, town).await?));
    Ok(measured)
}

/// Pairs the phone by a link, and waits until it keeps all that it needs.
async fn come_in(phone: &Browser, town: &Town, participant: ParticipantId) -> Result<(), HarnessError> {
    // Whoever has chosen a language is let in at once.
    const ENTER: &str = "document.querySelector('[data-testid=welcome-next]')?.click(); \
                         return shown('[data-testid=tour-skip]').then(() => { \
                         document.querySelector('[data-testid=tour-skip]').click(); \
                         return shown('[data-testid=today] .rows'); })";
    const READY: &str = "return navigator.serviceWorker.ready.then(() => true)";
    let code = town.code(participant).await?;
    // Another fragment alone would not open the page anew.
    phone.goto("about:blank").await?;
    phone.goto(&format!("{}/#{code}", town.base_url)).await?;
    number(phone, USABLE_AT, &[]).await?;
    number(phone, ENTER, &[]).await?;
    phone.waits_for("the files to be kept", READY).await
}

/// Opens the app from its cache, without a line.
async fn offline(phone: &Browser, town: &Town) -> Result<f64, HarnessError> {
    phone.become_slow(OFFLINE_PACE).await?;
    phone.goto(&town.base_url).await?;
    number(phone, USABLE_AT, &[]).await
}

async fn go(phone: &Browser, address: &str, screen: &str) -> Result<f64, HarnessError> {
    number(phone, PRESS, &[&format!("a[href='{address}']"), &format!("[data-testid={screen}] h1")]).await
}

/// What the page's JavaScript and WebAssembly hold, in MB.
async fn memory(phone: &Browser) -> Result<f64, HarnessError> {
    let wasm = number(phone, "return window.wasm.buffer.byteLength", &[]).await?;
    Ok((phone.heap_bytes().await? + wasm) / 1e6)
}

/// Runs a script that gives a number.
async fn number(phone: &Browser, script: &str, arguments: &[&str]) -> Result<f64, HarnessError> {
    let value: Value = phone.script(script, arguments.iter().map(|argument| json!(argument))).await?;
    value
        .as_f64()
        .ok_or_else(|| HarnessError::Unexpected(format!("{value}, where a number was to be: {script}")))
}
