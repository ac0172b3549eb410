//! Voice notes and photos, from the phone's microphone and camera to the coach's ears and eyes.

use stegvis_tests::walk::{SWEDISH, pair, sign_in};
use stegvis_tests::{Browser, Device, HarnessError, Offline, Role, Server};

/// Everything that the app needs is on the phone once its service worker is active.
const KEPT: &str = "return navigator.serviceWorker.ready.then(({ active }) => active.scriptURL)";

/// A camera in place of the phone's: a picture of 4,000 by 3,000 points that holds where it was taken.
const CAMERA: &str = "
HTMLInputElement.prototype.click = function () {
  const canvas = Object.assign(document.createElement('canvas'), { width: 4000, height: 3000 });
  const context = canvas.getContext('2d');
  context.fillStyle = '#7a9';
  context.fillRect(0, 0, 4000, 3000);
  canvas.toBlob(async (blob) => {
    const place = [0xff, 0xe1, 0, 10, ...new TextEncoder().encode('Exif\\0\\0GP')];
    const bytes = new Uint8Array(await blob.arrayBuffer());
    const data = new DataTransfer();
    data.items.add(new File([bytes.slice(0, 2), new Uint8Array(place), bytes.slice(2)], 'photo.jpg', { type: 'image/jpeg' }));
    this.files = data.files;
    this.dispatchEvent(new Event('change'));
  }, 'image/jpeg');
};";

/// A browser whose owner lets nobody have the microphone.
const NO_MICROPHONE: &str =
    "navigator.mediaDevices.getUserMedia = () => Promise.reject(new DOMException('no', 'NotAllowedError'));";

async fn at_messages(phone: &Browser, server: &Server) -> Result<(), HarnessError> {
    pair(phone, server, "Moa", SWEDISH).await?;
    phone.script(KEPT, []).await?;
    phone.press(Role::Link, "Coach").await
}

async fn desk_of_per(server: &Server) -> Result<Browser, HarnessError> {
    let desk = Browser::start(Device::Desktop).await?;
    sign_in(&desk, server, "Per").await?;
    Ok(desk)
}

#[tokio::test]
async fn voice_recorded_offline_is_kept_sent_later_and_heard_by_the_coach() -> Result<(), HarnessError> {
    let server = Server::demo().await?;
    let phone = Browser::start(Device::Phone).await?;
    at_messages(&phone, &server).await?;
    phone.set_offline(Offline::Yes).await?;
    phone.press(Role::Button, "Prata in").await?;
    phone.sees("Bara Per hör det du pratar in.").await?;
    phone.is_accessible().await?;
    phone.has_targets_of_at_least(48).await?;
    phone.press(Role::Button, "Börja prata").await?;
    phone.sees("Prata nu. Bara Per hör det.").await?;
    // The time runs, and the microphone hears.
    phone
        .waits_for("two seconds", "return document.querySelector('[data-time]').textContent >= '0:02'")
        .await?;
    phone
        .waits_for(
            "a sound",
            "return Number(getComputedStyle(document.querySelector('.recorder-level')).getPropertyValue('--loud')) > 0",
        )
        .await?;
    phone.is_accessible().await?;
    phone.press(Role::Button, "Klar").await?;
    phone.press(Role::Button, "Spela upp").await?;
    phone.find(Role::Button, "Pausa").await?;
    phone.find(Role::Button, "Spela upp").await?;
    phone.is_accessible().await?;
    phone.has_targets_of_at_least(48).await?;

    // Closed and opened before it was sent, and thrown away by mistake.
    phone.reload().await?;
    phone.press(Role::Button, "Släng").await?;
    phone.press(Role::Button, "Ångra").await?;
    phone.press(Role::Button, "Skicka").await?;
    phone.sees("På den här telefonen. Skickas när du har nät.").await?;
    phone.reload().await?;
    phone.sees("På den här telefonen. Skickas när du har nät.").await?;
    phone.press(Role::Button, "Spela upp").await?;
    phone.find(Role::Button, "Pausa").await?;

    phone.set_offline(Offline::No).await?;
    phone.sees_no_more("På den här telefonen").await?;
    phone.sees("Skickat").await?;

    let desk = desk_of_per(&server).await?;
    desk.sees("Skickade ett röstmeddelande").await?;
    desk.press(Role::Link, "Deltagare").await?;
    desk.press(Role::Link, "Moa").await?;
    desk.sees("Röstmeddelande 0:0").await?;
    desk.is_accessible().await?;
    desk.press(Role::Button, "Spela upp").await?;
    let plays = "const audio = document.querySelector('audio'); return audio && !audio.error && audio.currentTime > 0";
    desk.waits_for("the voice", plays).await?;
    phone.sees("Per har läst").await?;
    let errors = phone.console_errors().await?;
    assert!(errors.iter().all(|error| error.is_network), "{errors:#?}");
    desk.has_no_console_errors().await
}

#[tokio::test]
async fn coach_answers_with_the_own_voice() -> Result<(), HarnessError> {
    let server = Server::demo().await?;
    let phone = Browser::start(Device::Phone).await?;
    at_messages(&phone, &server).await?;
    let desk = desk_of_per(&server).await?;
    desk.press(Role::Link, "Deltagare").await?;
    desk.press(Role::Link, "Moa").await?;
    desk.press(Role::Button, "Prata in").await?;
    desk.press(Role::Button, "Börja prata").await?;
    desk.sees("Prata nu. Bara Moa hör det.").await?;
    desk.waits_for("a second", "return document.querySelector('[data-time]').textContent >= '0:01'").await?;
    desk.is_accessible().await?;
    desk.press(Role::Button, "Klar").await?;
    desk.find(Role::Button, "Släng").await?;
    desk.is_accessible().await?;
    desk.press(Role::Button, "Skicka").await?;

    // The phone was not touched.
    phone.press(Role::Button, "Spela upp").await?;
    phone.find(Role::Button, "Pausa").await?;
    phone.find(Role::Button, "Spela upp").await?;
    phone.is_accessible().await?;
    phone.set_offline(Offline::Yes).await?;
    phone.reload().await?;
    phone.press(Role::Button, "Spela upp").await?;
    phone.find(Role::Button, "Pausa").await?;
    desk.has_no_console_errors().await
}

#[tokio::test]
async fn photo_is_made_small_tells_nothing_and_is_seen_by_the_coach() -> Result<(), HarnessError> {
    let server = Server::demo().await?;
    let phone = Browser::start(Device::Phone).await?;
    phone.before_each_page(CAMERA).await?;
    at_messages(&phone, &server).await?;
    phone.press(Role::Button, "Bild").await?;
    phone.sees("Bara Per ser bilden. Den berättar inte var du är.").await?;
    phone.is_accessible().await?;
    phone.press(Role::Button, "Skicka").await?;
    phone.sees("Skickat").await?;
    phone.has_no_sideways_scroll().await?;

    let desk = desk_of_per(&server).await?;
    desk.sees("Skickade en bild").await?;
    desk.press(Role::Link, "Deltagare").await?;
    desk.press(Role::Link, "Moa").await?;
    let is_small = "const photo = document.querySelector('img.photo'); return photo?.naturalWidth === 1600 && photo.naturalHeight === 1200";
    desk.waits_for("the photo", is_small).await?;
    desk.is_accessible().await?;
    // The server takes no picture that tells more than what one sees.
    phone.has_no_console_errors().await?;
    desk.has_no_console_errors().await
}

#[tokio::test]
async fn without_the_microphone_the_app_says_what_to_do() -> Result<(), HarnessError> {
    let server = Server::demo().await?;
    let phone = Browser::start(Device::Phone).await?;
    phone.before_each_page(NO_MICROPHONE).await?;
    at_messages(&phone, &server).await?;
    phone.press(Role::Button, "Prata in").await?;
    phone.press(Role::Button, "Börja prata").await?;
    phone.sees("tillåt mikrofonen för den här sidan").await?;
    phone.is_accessible().await?;
    phone.press(Role::Button, "Stäng").await?;
    phone.find(Role::Button, "Prata in").await?;
    phone.has_no_console_errors().await
}
