//! Hands out the smallest app that Dioxus makes.

use std::fs;
use std::io::{Read, Write};
use std::net::{SocketAddr, TcpListener, TcpStream};
use std::path::{Path, PathBuf};
use std::thread;

use stegvis_tests::HarnessError;

/// Hands out the files of a folder, compressed, until the program ends.
pub(crate) fn serve(folder: PathBuf) -> Result<SocketAddr, HarnessError> {
    let page = folder.join("index.html.br");
    if !page.exists() {
        let what = page.display().to_string();
        return Err(HarnessError::Missing { what, remedy: "cargo xtask bench app" });
    }
    let unusable = |source| HarnessError::File { path: "127.0.0.1:0".into(), source };
    let listener = TcpListener::bind("127.0.0.1:0").map_err(unusable)?;
    let address = listener.local_addr().map_err(unusable)?;
    thread::spawn(move || {
        for connection in listener.incoming().flatten() {
            let folder = folder.clone();
            // A browser that goes away in the middle is its own business.
            thread::spawn(move || drop(answer(connection, &folder)));
        }
    });
    Ok(address)
}

fn answer(mut connection: TcpStream, folder: &Path) -> std::io::Result<()> {
    let mut request = [0; 8_192];
    let length = connection.read(&mut request)?;
    let request = String::from_utf8_lossy(request.get(..length).unwrap_or_default()).into_owned();
    let path = request.split(' ').nth(1).unwrap_or("/").trim_start_matches('/');
    let path = if path.is_empty() { "index.html" } else { path };
    let kind = match Path::new(path).extension().and_then(|extension| extension.to_str()) {
        Some("wasm") => "application/wasm",
        Some("js") => "text/javascript",
        _ => "text/html; charset=utf-8",
    };
    let is_plain = !path.contains(['/', '\\']);
    let file = is_plain.then(|| fs::read(folder.join(format!("{path}.br"))).ok()).flatten();
    let (status, body) = file.map_or(("404 Not Found", Vec::new()), |body| ("200 OK", body));
    write!(
        connection,
        "HTTP/1.1 {status}\r\ncontent-type: {kind}\r\ncontent-encoding: br\r\ncontent-length: {}\r\n\
         connection: close\r\n\r\n",
        body.len()
    )?;
    connection.write_all(&body)
}
