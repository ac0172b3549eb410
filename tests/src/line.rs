//! A connection between phone and server that can be cut, as a tunnel or a used-up subscription does.
//!
//! The browser's own offline switch does not reach service workers; a line that is cut reaches everything.

use std::net::SocketAddr;
use std::path::Path;

use tokio::net::{TcpListener, TcpStream};
use tokio::sync::watch;
use tokio::task::JoinHandle;

use crate::error::HarnessError;

/// A relay on an address of its own. It lives in the test's runtime and ends with this value.
#[derive(Debug)]
pub struct Line {
    address: SocketAddr,
    up: watch::Sender<bool>,
    relay: JoinHandle<()>,
}

impl Line {
    /// Opens a line to a server.
    ///
    /// # Errors
    ///
    /// Where no address on loopback is free.
    pub async fn to(server: SocketAddr) -> Result<Self, HarnessError> {
        let file = || HarnessError::file(Path::new("127.0.0.1:0"));
        let listener = TcpListener::bind("127.0.0.1:0").await.map_err(file())?;
        let address = listener.local_addr().map_err(file())?;
        let (up, state) = watch::channel(true);
        let relay = tokio::spawn(async move {
            while let Ok((phone, _)) = listener.accept().await {
                tokio::spawn(carry(phone, server, state.clone()));
            }
        });
        Ok(Self { address, up, relay })
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
}

impl Drop for Line {
    fn drop(&mut self) {
        self.relay.abort();
        self.cut();
    }
}

/// Carries one connection for as long as the line is up. How it ends is the phone's and the server's business.
async fn carry(mut phone: TcpStream, server: SocketAddr, mut state: watch::Receiver<bool>) {
    if !*state.borrow_and_update() {
        return;
    }
    let relayed = async {
        let mut server = TcpStream::connect(server).await?;
        tokio::io::copy_bidirectional(&mut phone, &mut server).await
    };
    tokio::select! {
        _ = relayed => {}
        _ = state.changed() => {}
    }
}
