//! A phone's connection: as little work as there can be, since it runs beside the server that is measured.

use std::net::SocketAddr;
use std::sync::Arc;
use std::sync::atomic::{AtomicU32, Ordering};

use stegvis_shared::id::ActionId;
use stegvis_shared::protocol::paths;
use stegvis_shared::time::Timestamp;
use tokio::io::{AsyncReadExt as _, AsyncWriteExt as _};
use tokio::net::TcpStream;

/// An answer, its body as it came over the wire.
pub(crate) struct Answer {
    pub(crate) status: u16,
    pub(crate) body: Vec<u8>,
}

/// A connection that is kept.
pub(crate) struct Connection {
    stream: TcpStream,
    received: Vec<u8>,
}

impl Connection {
    pub(crate) async fn open(address: SocketAddr) -> Self {
        let stream = TcpStream::connect(address).await.expect("the server accepts connections");
        stream.set_nodelay(true).expect("a socket of our own can be tuned");
        Self { stream, received: Vec::new() }
    }

    pub(crate) async fn ask(&mut self, request: &[u8]) -> Answer {
        self.stream.write_all(request).await.expect("the server reads");
        self.answer().await
    }

    /// Reads one answer to its end.
    async fn answer(&mut self) -> Answer {
        self.received.clear();
        let end = loop {
            self.more().await;
            if let Some(end) = find(&self.received, b"\r\n\r\n") {
                break end + 4;
            }
        };
        let head = std::str::from_utf8(&self.received[..end]).unwrap().to_ascii_lowercase();
        let status = head[9..12].parse().unwrap();
        let field = |name: &str| head.lines().find_map(|line| line.strip_prefix(name)).map(str::trim);
        let body = if let Some(length) = field("content-length:") {
            let length: usize = length.parse().unwrap();
            while self.received.len() < end + length {
                self.more().await;
            }
            self.received[end..end + length].to_vec()
        } else {
            self.chunks(end).await
        };
        Answer { status, body }
    }

    /// Reads a body in chunks (RFC 9112, section 7.1).
    async fn chunks(&mut self, mut at: usize) -> Vec<u8> {
        let mut body = Vec::new();
        loop {
            let line = loop {
                match find(&self.received[at..], b"\r\n") {
                    Some(end) => break at + end,
                    None => self.more().await,
                }
            };
            let size =
                usize::from_str_radix(std::str::from_utf8(&self.received[at..line]).unwrap(), 16).unwrap();
            while self.received.len() < line + 2 + size + 2 {
                self.more().await;
            }
            body.extend_from_slice(&self.received[line + 2..line + 2 + size]);
            at = line + 2 + size + 2;
            if size == 0 {
                return body;
            }
        }
    }

    async fn more(&mut self) {
        let read = self.stream.read_buf(&mut self.received).await.expect("the server writes");
        assert!(read > 0, "the server closed the connection");
    }

    /// Opens the stream of events, and waits for the first.
    pub(crate) async fn listen(&mut self, token: &str) {
        let request =
            format!("GET {} HTTP/1.1\r\nhost: bench\r\nauthorization: Bearer {token}\r\n\r\n", paths::LIVE);
        self.stream.write_all(request.as_bytes()).await.expect("the server reads");
        self.woken().await;
    }

    /// Waits for the next event.
    pub(crate) async fn woken(&mut self) {
        self.received.clear();
        while find(&self.received, b"event: wake").is_none() {
            self.more().await;
        }
    }
}

fn find(bytes: &[u8], wanted: &[u8]) -> Option<usize> {
    bytes.windows(wanted.len()).position(|window| window == wanted)
}

/// A phone: who it belongs to, and how far it has come.
pub(crate) struct Phone {
    pub(crate) connection: Connection,
    token: Arc<str>,
    /// JSON.
    pub(crate) cursor: String,
}

/// What browsers send.
const CODINGS: &str = "accept-encoding: gzip, deflate, br, zstd\r\n";

/// What a phone asks.
#[derive(Clone, Copy, Debug)]
pub(crate) enum Question {
    /// What is new?
    Sync,
    /// Everything, please.
    Everything,
    /// Here is a message; what is new?
    Push,
}

static NUMBER: AtomicU32 = AtomicU32::new(0);

impl Phone {
    pub(crate) async fn open(address: SocketAddr, token: &Arc<str>) -> Self {
        let connection = Connection::open(address).await;
        Self { connection, token: Arc::clone(token), cursor: "null".to_owned() }
    }

    pub(crate) async fn ask(&mut self, question: Question) -> Answer {
        match question {
            Question::Sync => self.sync().await,
            Question::Everything => self.fetch_all().await,
            Question::Push => self.act(r#"{"send_message":{"text":"Hej!"}}"#).await,
        }
    }

    /// Asks what is new, and goes on from there.
    async fn sync(&mut self) -> Answer {
        let body = format!(r#"{{"v":1,"cursor":{}}}"#, self.cursor);
        // We read no compressed text, and all but the first answer is too short for that.
        let codings = if self.cursor == "null" { "" } else { CODINGS };
        let answer = self.post(&body, codings).await;
        self.take(&answer);
        answer
    }

    /// Fetches everything, as compressed as the server likes.
    async fn fetch_all(&mut self) -> Answer {
        self.post(r#"{"v":1}"#, CODINGS).await
    }

    /// Does something, and fetches what is new in the same round trip.
    pub(crate) async fn act(&mut self, what: &str) -> Answer {
        let number = NUMBER.fetch_add(1, Ordering::Relaxed);
        let mut random = [0; 10];
        random[..4].copy_from_slice(&number.to_be_bytes());
        let id = ActionId::new(Timestamp::from_millis(1_795_420_800_000), random);
        let body = format!(
            r#"{{"v":1,"cursor":{},"actions":[{{"id":"{id}","at":1795420800000,"do":{what}}}]}}"#,
            self.cursor
        );
        let answer = self.post(&body, "").await;
        self.take(&answer);
        answer
    }

    async fn post(&mut self, body: &str, headers: &str) -> Answer {
        let request = format!(
            "POST {} HTTP/1.1\r\nhost: bench\r\nauthorization: Bearer {}\r\ncontent-type: application/json\r\n\
             {headers}content-length: {}\r\n\r\n{body}",
            paths::SYNC,
            self.token,
            body.len(),
        );
        self.connection.ask(request.as_bytes()).await
    }

    fn take(&mut self, answer: &Answer) {
        if answer.status != 200 {
            return;
        }
        let text = std::str::from_utf8(&answer.body).unwrap();
        let cursor = text.split_once("\"to\":\"").and_then(|(_, rest)| rest.split_once('"'));
        self.cursor = format!("\"{}\"", cursor.expect("an answer has a cursor").0);
    }
}
