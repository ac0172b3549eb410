//! Connections that a handler takes over: what lives for hours costs no more than its socket.
//!
//! # Context
//! hyper keeps two buffers of 8 KiB and a stack of futures for each connection, also for one that says nothing for
//! hours. Ten thousand phones listen for events at the same time.
//!
//! # Design
//! The accept loop wraps each socket in [`Shared`] and puts a [`Handover`] among the request's extensions. A handler that
//! takes the socket answers on it by itself; hyper then finds the connection at its end, and lets go of it. What the
//! handler returns goes through all layers as ever, so that it is counted, and is written nowhere.
//!
//! # Limits
//! The connection cannot be used for another request. A body must have been read before, and nothing may come behind it.

use std::io::{self, IoSlice};
use std::pin::Pin;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::task::{Context, Poll};

use hyper::rt::{Read, ReadBufCursor, Write};
use hyper_util::rt::TokioIo;
use tokio::net::TcpStream;
use tokio::sync::OwnedSemaphorePermit;

/// A socket with its place among the connections of the server.
#[derive(Debug)]
pub(crate) struct Taken {
    pub(crate) stream: TcpStream,
    /// Counts the connection for as long as it lives.
    _place: Arc<OwnedSemaphorePermit>,
}

/// A socket until somebody takes it.
#[derive(Debug)]
struct Socket(Mutex<Option<TokioIo<TcpStream>>>);

/// The socket as hyper has it: at its end when somebody has taken it.
#[derive(Debug)]
pub(super) struct Shared(Arc<Socket>);

/// What a handler takes the socket with.
#[derive(Clone, Debug)]
pub(crate) struct Handover {
    socket: Arc<Socket>,
    place: Arc<OwnedSemaphorePermit>,
}

/// Splits a connection into what hyper gets and what its requests get.
pub(super) fn share(stream: TcpStream, place: OwnedSemaphorePermit) -> (Shared, Handover) {
    let socket = Arc::new(Socket(Mutex::new(Some(TokioIo::new(stream)))));
    (Shared(Arc::clone(&socket)), Handover { socket, place: Arc::new(place) })
}

impl Handover {
    /// Takes the socket; `None` when it has been taken.
    pub(crate) fn take(&self) -> Option<Taken> {
        let stream = self.socket.lock().take()?.into_inner();
        Some(Taken { stream, _place: Arc::clone(&self.place) })
    }
}

impl Socket {
    // A socket has no half-made state here: after another thread's panic it is as good as before.
    fn lock(&self) -> MutexGuard<'_, Option<TokioIo<TcpStream>>> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Read for Shared {
    fn poll_read(
        self: Pin<&mut Self>,
        context: &mut Context<'_>,
        buffer: ReadBufCursor<'_>,
    ) -> Poll<io::Result<()>> {
        match &mut *self.0.lock() {
            Some(socket) => Pin::new(socket).poll_read(context, buffer),
            None => Poll::Ready(Ok(())),
        }
    }
}

impl Write for Shared {
    fn poll_write(self: Pin<&mut Self>, context: &mut Context<'_>, bytes: &[u8]) -> Poll<io::Result<usize>> {
        match &mut *self.0.lock() {
            Some(socket) => Pin::new(socket).poll_write(context, bytes),
            None => Poll::Ready(Ok(bytes.len())),
        }
    }

    fn poll_flush(self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<io::Result<()>> {
        match &mut *self.0.lock() {
            Some(socket) => Pin::new(socket).poll_flush(context),
            None => Poll::Ready(Ok(())),
        }
    }

    fn poll_shutdown(self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<io::Result<()>> {
        match &mut *self.0.lock() {
            Some(socket) => Pin::new(socket).poll_shutdown(context),
            None => Poll::Ready(Ok(())),
        }
    }

    fn is_write_vectored(&self) -> bool {
        true
    }

    fn poll_write_vectored(
        self: Pin<&mut Self>,
        context: &mut Context<'_>,
        parts: &[IoSlice<'_>],
    ) -> Poll<io::Result<usize>> {
        match &mut *self.0.lock() {
            Some(socket) => Pin::new(socket).poll_write_vectored(context, parts),
            None => Poll::Ready(Ok(parts.iter().map(|part| part.len()).sum())),
        }
    }
}
