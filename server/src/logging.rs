//! The log: JSON, a line an event, on standard error.
//!
//! What may stand in it: route templates, numbers, ids of requests, causes of failures. What may not: bodies, query
//! strings, names, e-mail addresses, codes, tokens. A test reads the log of a whole journey.

use std::io;

use tracing_subscriber::EnvFilter;
use tracing_subscriber::filter::ParseError;
use tracing_subscriber::fmt::MakeWriter;

/// Makes a log with this filter, written to `writer`.
///
/// # Errors
/// When the filter is not one.
pub fn subscriber<W>(filter: &str, writer: W) -> Result<impl tracing::Subscriber + Send + Sync, ParseError>
where
    W: for<'writer> MakeWriter<'writer> + Send + Sync + 'static,
{
    Ok(tracing_subscriber::fmt()
        .json()
        .flatten_event(true)
        .with_current_span(true)
        .with_span_list(false)
        .with_env_filter(EnvFilter::try_new(filter)?)
        .with_writer(writer)
        .finish())
}

/// Starts to log on standard error, for the whole process. A panic is logged by its place alone: its message may hold
/// anything.
///
/// # Errors
/// When the filter is not one.
pub fn start(filter: &str) -> Result<(), ParseError> {
    let subscriber = subscriber(filter, io::stderr)?;
    // Another subscriber is there in tests only, and may stay.
    let _already_set = tracing::subscriber::set_global_default(subscriber);
    std::panic::set_hook(Box::new(|panic| {
        let place = panic.location().map(ToString::to_string).unwrap_or_default();
        tracing::error!(place, "panicked");
    }));
    Ok(())
}
