//! The contract of storage in a real browser: the page of `app/tests/contract`, which `cargo xtask test` builds.

use std::fs;
use std::io::{self, Read, Write};
use std::net::TcpListener;
use std::path::Path;
use std::thread;

use serde_json::Value;
use stegvis_tests::{Browser, Device, HarnessError, Keeps};

const FOLDER: &str = "contract";

/// Hands out the page's files, until the test program ends.
fn serve() -> Result<String, HarnessError> {
    let folder = stegvis_tests::target_folder()?.join(FOLDER);
    if !folder.exists() {
        let remedy = "cargo xtask test --only e2e";
        return Err(HarnessError::Missing { what: folder.display().to_string(), remedy });
    }
    let unexpected = |error: io::Error| HarnessError::Unexpected(error.to_string());
    let listener = TcpListener::bind("127.0.0.1:0").map_err(unexpected)?;
    let address = listener.local_addr().map_err(unexpected)?;
    thread::spawn(move || {
        for mut connection in listener.incoming().flatten() {
            let folder = folder.clone();
            thread::spawn(move || {
                let mut request = [0; 8192];
                let length = connection.read(&mut request).unwrap_or_default();
                let request = String::from_utf8_lossy(request.get(..length).unwrap_or_default()).into_owned();
                let (kind, content) = file(&folder, request.split(' ').nth(1).unwrap_or("/"));
                let head = format!(
                    "HTTP/1.1 200 OK\r\ncontent-type: {kind}\r\ncontent-length: {}\r\nconnection: close\r\n\r\n",
                    content.len()
                );
                // A browser that goes away in the middle is its own business.
                drop(connection.write_all(&[head.as_bytes(), &content].concat()));
            });
        }
    });
    Ok(format!("http://{address}"))
}

fn file(folder: &Path, path: &str) -> (&'static str, Vec<u8>) {
    let name = if path == "/" { "index.html" } else { path.trim_start_matches('/') };
    let kind = match name.rsplit_once('.') {
        Some((_, "js")) => "text/javascript",
        Some((_, "wasm")) => "application/wasm",
        _ => "text/html",
    };
    (kind, fs::read(folder.join(name)).unwrap_or_default())
}

async fn open(browser: &Browser, url: &str, task: &str) -> Result<(), HarnessError> {
    // Another fragment alone would not start the page anew.
    browser.goto("about:blank").await?;
    browser.goto(&format!("{url}/#{task}")).await
}

async fn holds(browser: &Browser, url: &str, task: &str) -> Result<(), HarnessError> {
    open(browser, url, task).await?;
    browser.waits_for(task, "return document.title === 'holds' || document.title").await
}

#[tokio::test]
async fn the_browsers_storage_keeps_the_contract() -> Result<(), HarnessError> {
    let url = serve()?;
    let browser = Browser::start(Device::Phone).await?;
    holds(&browser, &url, "holds").await?;
    browser.has_no_console_errors().await?;

    // Two windows that count together.
    holds(&browser, &url, "start").await?;
    open(&browser, &url, "count-40").await?;
    let first = browser.open_tab(&format!("{url}/#count-40")).await?;
    let counted = "return document.title === 'holds' || document.title";
    browser.waits_for("the second window", counted).await?;
    browser.show_tab(&first).await?;
    browser.waits_for("the first window", counted).await?;
    holds(&browser, &url, "counted-80").await
}

#[tokio::test]
async fn without_room_the_browser_says_so_and_keeps_what_it_has() -> Result<(), HarnessError> {
    let url = serve()?;
    let browser = Browser::start_that_keeps(Device::Phone, Keeps::Little).await?;
    holds(&browser, &url, "full").await
}

#[tokio::test]
async fn killed_between_two_writes_the_browser_has_all_that_was_kept() -> Result<(), HarnessError> {
    let url = serve()?;
    let browser = Browser::start(Device::Phone).await?;
    let mut told = 0;
    for round in 0..12 {
        let home = browser.open_tab("about:blank").await?;
        open(&browser, &url, "writes").await?;
        let goal = told + 1 + round % 4;
        let script = format!("return Number(document.title) >= {goal} || document.title");
        browser.waits_for("some writes", &script).await?;
        let Value::String(title) = browser.script("return document.title", []).await? else { continue };
        told = title.parse().unwrap();
        browser.crash(&home).await?;
        holds(&browser, &url, &format!("kept-{told}")).await?;
    }
    Ok(())
}

#[tokio::test]
async fn killed_while_it_changes_the_pin_the_browser_opens_with_the_old_one_or_the_new()
-> Result<(), HarnessError> {
    let url = serve()?;
    let browser = Browser::start(Device::Phone).await?;
    let mut told = 0;
    for round in 0..8 {
        let home = browser.open_tab("about:blank").await?;
        open(&browser, &url, &format!("pins-{told}")).await?;
        let goal = told + 1 + round % 3;
        let script = format!("return Number(document.title) >= {goal} || document.title");
        browser.waits_for("some PINs", &script).await?;
        let Value::String(title) = browser.script("return document.title", []).await? else { continue };
        told = title.parse().unwrap();
        browser.crash(&home).await?;
        holds(&browser, &url, &format!("opens-{told}")).await?;
    }
    Ok(())
}
