//! `stegvis serve` and `stegvis demo`.

use std::fs;
use std::io::{self, IsTerminal as _};
use std::net::SocketAddr;
use std::path::Path;
use std::sync::Arc;

use tokio::signal::unix::{SignalKind, signal};
use tokio_util::sync::CancellationToken;
use tracing::{error, info};

use super::{CliError, block_on, print};
use crate::backup::Half;
use crate::config::{Config, Options};
use crate::context::{Context, SystemClock, SystemRandomness};
use crate::http::listen::Limits;
use crate::http::{self, Parts, listen, token::TokenKey};
use crate::jobs::reminders::Reminders;
use crate::live::{self, Hub};
use crate::push::{PushKey, Pusher};
use crate::store::{Store, sqlite_url};
use crate::words::Words;
use crate::{demo, jobs, logging};

/// Name of the database in the data folder.
const DATABASE: &str = "stegvis.db";
/// How wide a terminal is that does not tell.
const USUAL_COLUMNS: usize = 100;

/// What a server starts with.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Data {
    /// What is in the database.
    Own,
    /// Demo data, put into an empty database.
    Demo,
}

/// Serves until the process is told to stop.
pub(super) fn run(options: Options, data: Data) -> Result<(), CliError> {
    let config = options.resolve()?;
    // The terminal of a demo is for pairing codes and sign-ins.
    let quiet = if data == Data::Demo { "warn" } else { "info" };
    logging::start(config.log.as_deref().unwrap_or(quiet))?;
    block_on(serve(config, data))
}

async fn serve(config: Config, data: Data) -> Result<(), CliError> {
    // The cheap failures first: none of them has touched the database.
    let listener =
        listen::bind(config.listen).map_err(|source| CliError::Listen { address: config.listen, source })?;
    let address =
        listener.local_addr().map_err(|source| CliError::Listen { address: config.listen, source })?;
    make_writable(&config.data)?;
    if data == Data::Demo && config.database.is_none() {
        fill_demo(&config.data).await?;
    }
    let locales = config.locales.clone();
    // Reading the languages takes as long as opening the database.
    let words = tokio::task::spawn_blocking(move || words(locales.as_deref()));
    let context = open(&config).await?;
    let words = words.await.expect("reading languages does not panic")?;
    let token_key = TokenKey::load_or_create(&config.token_key_file, context.bytes())
        .map_err(|source| CliError::Unwritable { path: config.token_key_file.clone(), source })?;
    let push_key = PushKey::load_or_create(&config.push_key_file, context.bytes())
        .map_err(|source| CliError::Unwritable { path: config.push_key_file.clone(), source })?;
    let public_url = config.public_url.clone().unwrap_or_else(|| local_url(address));
    jobs::run_due(&context).await?;
    let shown = match data {
        Data::Own => None,
        Data::Demo => Some(start_demo(&context, &config, &public_url).await?),
    };

    let stop = CancellationToken::new();
    let contact = public_url.starts_with("https://").then(|| public_url.clone());
    let mut parts = Parts::new(context.clone(), token_key, words, public_url);
    parts.behind_proxy = config.behind_proxy;
    parts.stop = stop.clone();
    parts.pusher = Pusher::new(push_key, config.push_services.clone(), contact);
    let reminders = Reminders::new(context.clone(), parts.pusher.clone(), Arc::clone(&parts.words));
    let router = http::router(parts);

    let jobs = tokio::spawn(jobs::run(context.clone()));
    let reminders = tokio::spawn(reminders.run());
    let relay = tokio::spawn(live::relay(&context.store, &context.hub, context.bytes()));
    listen_for_signals(&stop)?;
    tell_address(&config, address)?;
    if let Some(shown) = shown {
        print(&shown);
    }
    info!(%address, "ready");
    let limits = Limits { connections: config.max_connections, ..Limits::default() };
    listen::serve(listener, router, limits, &stop).await;
    jobs.abort();
    reminders.abort();
    relay.abort();
    context.store.close().await;
    info!("stopped");
    Ok(())
}

/// Fills a new database of a demo under half a name, and gives it its own when it is whole: a first start that is cut
/// off leaves nothing that the next one would take for somebody's data.
async fn fill_demo(folder: &Path) -> Result<(), CliError> {
    let whole = folder.join(DATABASE);
    if whole.exists() {
        return Ok(());
    }
    let half = Half::of(&whole)?;
    let context = open_at(&sqlite_url(half.path())).await?;
    demo::fill(&context).await?;
    // Closing brings what is in the write-ahead log into the file.
    context.store.close().await;
    Ok(half.complete(&whole)?)
}

/// Lets a demo follow today's date, and gives what the terminal shows of it.
async fn start_demo(context: &Context, config: &Config, public_url: &str) -> Result<String, CliError> {
    let demo = demo::start(context, public_url).await?;
    demo.write_json(&config.data)
        .map_err(|source| CliError::Unwritable { path: config.data.join("demo.json"), source })?;
    let paint = if io::stdout().is_terminal() { demo::Paint::Colours } else { demo::Paint::Plain };
    let columns = terminal_size::terminal_size().map_or(USUAL_COLUMNS, |(width, _)| width.0.into());
    Ok(demo.show(columns, paint))
}

/// Opens the database of a configuration.
pub(super) async fn open(config: &Config) -> Result<Context, CliError> {
    open_at(&database_url(config)).await
}

/// Gives the URL of the database of a configuration.
pub(super) fn database_url(config: &Config) -> String {
    config.database.clone().unwrap_or_else(|| sqlite_url(&config.data.join(DATABASE)))
}

async fn open_at(url: &str) -> Result<Context, CliError> {
    let store = Store::open(url, &SystemRandomness).await?;
    Ok(Context::new(store, Hub::new(), Arc::new(SystemClock), Arc::new(SystemRandomness)))
}

/// Makes the data folder, and makes sure that files can be written there.
pub(super) fn make_writable(folder: &Path) -> Result<(), CliError> {
    let unwritable = |source| CliError::Unwritable { path: folder.to_owned(), source };
    fs::create_dir_all(folder).map_err(unwritable)?;
    let probe = folder.join(".writable");
    fs::write(&probe, []).and_then(|()| fs::remove_file(&probe)).map_err(unwritable)
}

/// Loads the languages, and logs what of them cannot be served.
fn words(locales: Option<&Path>) -> Result<Words, CliError> {
    let words = match locales {
        None => Words::embedded(),
        Some(folder) => Words::overlaid_with(folder)
            .map_err(|source| CliError::Unreadable { path: folder.to_owned(), source })?,
    };
    for problem in words.library.problems() {
        error!(code = "locale_file_broken", %problem, "a language is served in part");
    }
    Ok(words)
}

/// Gives the address at which this machine reaches the server.
fn local_url(address: SocketAddr) -> String {
    if address.ip().is_unspecified() {
        format!("http://localhost:{}", address.port())
    } else {
        format!("http://{address}")
    }
}

/// Stops when the system or somebody at the terminal says so.
fn listen_for_signals(stop: &CancellationToken) -> Result<(), CliError> {
    for kind in [SignalKind::terminate(), SignalKind::interrupt()] {
        let mut signal = signal(kind).map_err(CliError::Runtime)?;
        let stop = stop.clone();
        tokio::spawn(async move {
            signal.recv().await;
            stop.cancel();
        });
    }
    Ok(())
}

/// Writes the bound address to the file that somebody waits for; at once, so that nobody reads half of it.
fn tell_address(config: &Config, address: SocketAddr) -> Result<(), CliError> {
    let Some(path) = &config.port_file else { return Ok(()) };
    let half = path.with_extension("half");
    let write = || -> io::Result<()> {
        fs::write(&half, format!("{address}\n"))?;
        fs::rename(&half, path)
    };
    write().map_err(|source| CliError::Unwritable { path: path.clone(), source })
}
