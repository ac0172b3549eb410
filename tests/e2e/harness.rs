//! The harness finds what it is there to find: each check fails on a page that is made to break it.

use std::io::{self, Read, Write};
use std::net::{SocketAddr, TcpListener};
use std::thread;

use stegvis_tests::{Browser, Device, HarnessError, Line, Offline, Role};

/// Hands out one page to everybody, until the test program ends.
fn serve(body: &str) -> io::Result<SocketAddr> {
    let listener = TcpListener::bind("127.0.0.1:0")?;
    let address = listener.local_addr()?;
    let page = format!(
        "<!doctype html><html lang=\"sv\" dir=\"ltr\"><head><title>Prov</title><link rel=\"icon\" href=\"data:,\">\
         <meta name=\"viewport\" content=\"width=device-width, initial-scale=1\"></head><body>{body}</body></html>"
    );
    let response = format!(
        "HTTP/1.1 200 OK\r\ncontent-type: text/html; charset=utf-8\r\ncontent-length: {}\r\nconnection: close\r\n\r\n{page}",
        page.len()
    );
    thread::spawn(move || {
        for mut connection in listener.incoming().flatten() {
            let response = response.clone();
            thread::spawn(move || {
                // A browser that goes away in the middle is its own business.
                drop(connection.read(&mut [0; 8192]));
                drop(connection.write_all(response.as_bytes()));
            });
        }
    });
    Ok(address)
}

async fn open(device: Device, body: &str) -> Result<Browser, HarnessError> {
    let address = serve(body).map_err(|error| HarnessError::Unexpected(error.to_string()))?;
    let browser = Browser::start(device).await?;
    browser.goto(&format!("http://{address}")).await?;
    Ok(browser)
}

#[tokio::test]
async fn axe_catches_a_button_without_a_name_and_pale_text() -> Result<(), HarnessError> {
    let body =
        "<main><h1>Prov</h1><button></button><p style=\"color:#ccc;background:#fff\">Blek text</p></main>";
    let browser = open(Device::Phone, body).await?;
    let mut rules: Vec<String> = browser.axe().await?.into_iter().map(|violation| violation.id).collect();
    rules.sort();
    assert_eq!(rules, ["button-name", "color-contrast"]);

    let error = browser.is_accessible().await.unwrap_err().to_string();
    assert!(error.contains("button-name (critical)") && error.contains("<button></button>"), "{error}");
    Ok(())
}

#[tokio::test]
async fn a_clean_page_passes_every_check() -> Result<(), HarnessError> {
    let body =
        "<main><h1>Prov</h1><button style=\"min-block-size:48px;min-inline-size:48px\">Spara</button></main>";
    let browser = open(Device::SmallPhone, body).await?;
    browser.is_accessible().await?;
    browser.has_no_sideways_scroll().await?;
    browser.has_targets_of_at_least(48).await?;
    assert!(browser.console_errors().await?.is_empty());
    Ok(())
}

#[tokio::test]
async fn a_control_is_found_by_role_and_name_as_soon_as_it_is_there() -> Result<(), HarnessError> {
    let body = "<main><label>Namn <input id=name></label><button hidden>Skicka</button>
        <button onclick=\"document.querySelector('p').textContent = 'Tack, ' + document.querySelector('#name').value\">
        \u{2068}Skicka\u{2069} svaret</button><p></p>
        <script>setTimeout(() => { const later = document.createElement('a'); later.href = '#sent';
            later.textContent = 'Vidare'; document.body.append(later) }, 300)</script></main>";
    let browser = open(Device::Desktop, body).await?;
    browser.fill("Namn", "Amina").await?;
    browser.press(Role::Button, "Skicka").await?;
    browser.sees("Tack, Amina").await?;
    browser.press(Role::Link, "Vidare").await?;
    assert!(browser.url().await?.ends_with("#sent"));
    assert_eq!(browser.page_attribute("lang").await?.as_deref(), Some("sv"));
    Ok(())
}

#[tokio::test]
async fn small_targets_and_sideways_scroll_are_caught_on_a_phone() -> Result<(), HarnessError> {
    let body = "<button style=\"inline-size:30px\">x</button><div style=\"inline-size:500px\">bred</div>";
    let browser = open(Device::Phone, body).await?;
    let error = browser.has_no_sideways_scroll().await.unwrap_err().to_string();
    assert!(error.contains("bred") && !error.contains(">x<"), "{error}");
    let error = browser.has_targets_of_at_least(48).await.unwrap_err().to_string();
    assert!(error.contains(">x</button>"), "{error}");
    Ok(())
}

#[tokio::test]
async fn an_error_in_the_page_reaches_the_test() -> Result<(), HarnessError> {
    let browser = open(Device::Phone, "<script>throw new Error('inte så')</script>").await?;
    let errors = browser.console_errors().await?;
    assert!(
        errors.len() == 1 && errors[0].message.contains("inte så") && !errors[0].is_network,
        "{errors:?}"
    );
    Ok(())
}

#[tokio::test]
async fn a_cut_line_breaks_requests_until_it_is_mended() -> Result<(), HarnessError> {
    let line = Line::to(serve("<h1>Prov</h1>").unwrap()).await?;
    let browser = Browser::start(Device::Phone).await?;
    browser.goto(&line.base_url()).await?;
    let reached = "return fetch('/').then(() => 'reached', () => 'broken')";
    assert_eq!(browser.script(reached, []).await?, "reached");
    line.cut();
    assert_eq!(browser.script(reached, []).await?, "broken");
    line.mend();
    assert_eq!(browser.script(reached, []).await?, "reached");

    browser.set_offline(Offline::Yes).await?;
    assert_eq!(browser.script("return navigator.onLine", []).await?, false);
    browser.set_offline(Offline::No).await?;
    assert_eq!(browser.script("return navigator.onLine", []).await?, true);
    Ok(())
}
