//! A connection between phone and server that can be cut, as a tunnel or a used-up subscription does, and that can meet
//! with a [`Mishap`].
//!
//! The browser's own offline switch does not reach service workers; a line that is cut reaches everything.

use std::net::SocketAddr;
use std::path::Path;
use std::sync::Arc;
use std::time::Duration;

use tokio::io::{AsyncReadExt as _, AsyncWriteExt as _};
use tokio::net::{TcpListener, TcpStream};
use tokio::sync::watch;
use tokio::task::JoinHandle;

use crate::error::HarnessError;

/// How much passes at a time.
const PIECE_BYTES: usize = 8 * 1_024;

/// What happens to a connection on a line.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Mishap {
    /// Nothing.
    None,
    /// Nothing reaches the server for so long.
    Late(Duration),
    /// The connection breaks when so many bytes of the request have reached the server.
    RequestCut(usize),
    /// The connection breaks when so many bytes of the answer have reached the phone, and the server has begun to
    /// answer.
    AnswerCut(usize),
    /// The request reaches the server once more when everything is over, so much later.
    Again(Duration),
}

/// A relay on an address of its own. It lives in the test's runtime and ends with this value.
#[derive(Debug)]
pub struct Line {
    address: SocketAddr,
    up: watch::Sender<bool>,
    relay: JoinHandle<()>,
    /// Each connection holds one more.
    under_way: Arc<()>,
}

impl Line {
    /// Opens a line to a server.
    ///
    /// # Errors
    ///
    /// Where no address on loopback is free.
    pub async fn to(server: SocketAddr) -> Result<Self, HarnessError> {
        Self::with_mishaps(server, || Mishap::None).await
    }

    /// Opens a line to a server; each connection meets with the next mishap.
    ///
    /// # Errors
    ///
    /// As [`Self::to`].
    pub async fn with_mishaps(
        server: SocketAddr,
        mut next: impl FnMut() -> Mishap + Send + 'static,
    ) -> Result<Self, HarnessError> {
        let file = || HarnessError::file(Path::new("127.0.0.1:0"));
        let listener = TcpListener::bind("127.0.0.1:0").await.map_err(file())?;
        let address = listener.local_addr().map_err(file())?;
        let (up, state) = watch::channel(true);
        let under_way = Arc::new(());
        let begun = Arc::clone(&under_way);
        let relay = tokio::spawn(async move {
            while let Ok((phone, _)) = listener.accept().await {
                let (mut state, begun, mishap) = (state.clone(), Arc::clone(&begun), next());
                tokio::spawn(async move {
                    if *state.borrow_and_update() {
                        tokio::select! {
                            _ = carry(phone, server, mishap) => {}
                            _ = state.changed() => {}
                        }
                    }
                    drop(begun);
                });
            }
        });
        Ok(Self { address, up, relay, under_way })
    }

    /// Where the phone finds the server through this line.
    pub fn base_url(&self) -> String {
        format!("http://{}", self.address)
    }

    /// Breaks all connections; new ones break at once.
    pub fn cut(&self) {
        self.up.send_replace(false);
    }

    /// Lets new connections through again.
    pub fn mend(&self) {
        self.up.send_replace(true);
    }

    /// How many connections are open, or are yet to reach the server once more.
    pub fn under_way(&self) -> usize {
        // This value and the relay have one each.
        Arc::strong_count(&self.under_way).saturating_sub(2)
    }
}

impl Drop for Line {
    fn drop(&mut self) {
        self.relay.abort();
        self.cut();
    }
}

/// Carries one connection to its end. How it ends is the phone's and the server's business.
async fn carry(mut phone: TcpStream, server: SocketAddr, mishap: Mishap) -> std::io::Result<()> {
    if let Mishap::Late(by) = mishap {
        tokio::time::sleep(by).await;
    }
    let mut far = TcpStream::connect(server).await?;
    match mishap {
        Mishap::None | Mishap::Late(_) => drop(tokio::io::copy_bidirectional(&mut phone, &mut far).await?),
        Mishap::RequestCut(limit) => exchange(phone, far, limit, usize::MAX, &mut Vec::new()).await?,
        Mishap::AnswerCut(limit) => exchange(phone, far, usize::MAX, limit, &mut Vec::new()).await?,
        Mishap::Again(after) => {
            let mut request = Vec::new();
            // A server that died over the request gets it again when it is back.
            drop(exchange(phone, far, usize::MAX, usize::MAX, &mut request).await);
            tokio::time::sleep(after).await;
            let mut far = TcpStream::connect(server).await?;
            far.write_all(&request).await?;
            far.shutdown().await?;
            far.read_to_end(&mut Vec::new()).await?;
        }
    }
    Ok(())
}

/// Carries a connection until one side ends it or a limit is reached, and keeps what the phone sent.
async fn exchange(
    mut phone: TcpStream,
    mut far: TcpStream,
    request_limit: usize,
    answer_limit: usize,
    request: &mut Vec<u8>,
) -> std::io::Result<()> {
    let mut answered = 0;
    let (mut of_phone, mut of_server) = ([0; PIECE_BYTES], [0; PIECE_BYTES]);
    loop {
        tokio::select! {
            read = phone.read(&mut of_phone) => {
                let mut piece = of_phone.get(..read?).unwrap_or_default();
                piece = piece.get(..request_limit.saturating_sub(request.len())).unwrap_or(piece);
                if piece.is_empty() {
                    return Ok(());
                }
                request.extend_from_slice(piece);
                far.write_all(piece).await?;
            }
            read = far.read(&mut of_server) => {
                let mut piece = of_server.get(..read?).unwrap_or_default();
                piece = piece.get(..answer_limit.saturating_sub(answered)).unwrap_or(piece);
                if piece.is_empty() {
                    return Ok(());
                }
                answered += piece.len();
                phone.write_all(piece).await?;
            }
        }
    }
}
