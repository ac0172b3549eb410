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
    let (mut of_phone, mut of_server) = (vec![0; PIECE_BYTES], vec![0; PIECE_BYTES]);
    loop {
        tokio::select! {
            read = phone.read(&mut of_phone) => {
                let left = request_limit - request.len();
                let piece = of_phone.get(..read?.min(left)).unwrap_or_default();
                request.extend_from_slice(piece);
                far.write_all(piece).await?;
                if piece.is_empty() || piece.len() == left {
                    return Ok(());
                }
            }
            read = far.read(&mut of_server) => {
                let left = answer_limit - answered;
                let piece = of_server.get(..read?.min(left)).unwrap_or_default();
                answered += piece.len();
                phone.write_all(piece).await?;
                if piece.is_empty() || piece.len() == left {
                    return Ok(());
                }
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// A server that answers each line with another, and tells what it got.
    async fn echo() -> (SocketAddr, tokio::sync::mpsc::UnboundedReceiver<Vec<u8>>) {
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let address = listener.local_addr().unwrap();
        let (tell, told) = tokio::sync::mpsc::unbounded_channel();
        tokio::spawn(async move {
            while let Ok((mut stream, _)) = listener.accept().await {
                let (mut got, mut piece) = (Vec::new(), [0; 100]);
                while let Ok(1..) = stream.read(&mut piece).await.inspect(|read| got.extend(&piece[..*read]))
                {
                    if got.ends_with(b"?\n") {
                        stream.write_all(b"yes!\n").await.unwrap();
                    }
                }
                tell.send(got).unwrap();
            }
        });
        (address, told)
    }

    /// Asks over a line with a mishap; gives what the phone heard and what the server got, each time.
    async fn ask(mishap: Mishap, times: usize) -> (String, Vec<String>) {
        let (server, mut told) = echo().await;
        let line = Line::with_mishaps(server, move || mishap).await.unwrap();
        let mut phone = TcpStream::connect(line.address).await.unwrap();
        phone.write_all(b"really?\n").await.unwrap();
        let mut heard = Vec::new();
        while !heard.ends_with(b"\n") && phone.read_buf(&mut heard).await.unwrap_or(0) > 0 {}
        drop(phone);
        let mut got = Vec::new();
        for _ in 0..times {
            got.push(String::from_utf8(told.recv().await.unwrap()).unwrap());
        }
        (String::from_utf8(heard).unwrap(), got)
    }

    #[tokio::test]
    async fn each_mishap_is_what_it_says() {
        let table = [
            (Mishap::None, "yes!\n", vec!["really?\n"]),
            (Mishap::Late(Duration::from_millis(5)), "yes!\n", vec!["really?\n"]),
            (Mishap::RequestCut(0), "", vec![""]),
            (Mishap::RequestCut(4), "", vec!["real"]),
            (Mishap::AnswerCut(0), "", vec!["really?\n"]),
            (Mishap::AnswerCut(3), "yes", vec!["really?\n"]),
            (Mishap::Again(Duration::from_millis(5)), "yes!\n", vec!["really?\n", "really?\n"]),
        ];
        for (mishap, heard, got) in table {
            assert_eq!(
                ask(mishap, got.len()).await,
                (heard.to_owned(), got.iter().map(|got| (*got).to_owned()).collect()),
                "{mishap:?}"
            );
        }
    }
}
