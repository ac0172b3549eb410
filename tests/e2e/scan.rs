//! Coming in by the coach's square code, read with the phone's camera.

use stegvis_tests::walk::{SWEDISH, arrives};
use stegvis_tests::{Browser, Device, HarnessError, Role, Server};

/// A camera, and a reader of codes that sees in it what stands in `seen`: the browser of the tests has neither.
const CAMERA: &str = r"
// Phones that are some years old have none.
delete URL.parse;
window.seen = [];
window.isAllowed = true;
window.BarcodeDetector = class {
  static getSupportedFormats = async () => ['qr_code'];
  detect = async () => seen.map((rawValue) => ({ rawValue }));
};
Object.defineProperty(navigator, 'mediaDevices', { value: { getUserMedia: async () => {
  if (!isAllowed) throw new DOMException('', 'NotAllowedError');
  const canvas = document.createElement('canvas');
  // A frame comes with each stroke.
  setInterval(() => canvas.getContext('2d').fillRect(0, 0, 10, 10), 50);
  const stream = canvas.captureStream(5);
  window.tracks = stream.getTracks();
  return stream;
} } });
";

const PICTURE: &str = "return Boolean(document.querySelector('.viewfinder video'))";
const OFF: &str = "return tracks.every(({ readyState }) => readyState === 'ended')";

async fn at_the_code(server: &Server) -> Result<Browser, HarnessError> {
    let phone = Browser::start(Device::Phone).await?;
    phone.before_each_page(CAMERA).await?;
    phone.goto(&server.base_url()).await?;
    phone.press(Role::Button, SWEDISH.own_name).await?;
    phone.find(Role::Button, "Läs rutan med kameran").await?;
    Ok(phone)
}

#[tokio::test]
async fn the_camera_reads_the_coachs_code_and_no_other_link() -> Result<(), HarnessError> {
    let server = Server::demo().await?;
    let code = server.people()?.participant("Moa")?.pairing_code.clone();
    let phone = at_the_code(&server).await?;
    phone.press(Role::Button, "Läs rutan med kameran").await?;
    phone.waits_for("the camera's picture", PICTURE).await?;
    phone.script("seen.push('https://example.org/#' + arguments[0], 'hej')", [code.as_str().into()]).await?;
    phone.waits_for("the picture to go on", PICTURE).await?;
    let link = format!("{}/#{code}", server.base_url());
    phone.script("seen.push(arguments[0])", [link.into()]).await?;
    arrives(&phone, "tour").await?;
    phone.has_no_console_errors().await
}

#[tokio::test]
async fn a_camera_that_must_not_be_used_leaves_the_field_for_the_code() -> Result<(), HarnessError> {
    let server = Server::demo().await?;
    let phone = at_the_code(&server).await?;
    phone.script("isAllowed = false", []).await?;
    phone.press(Role::Button, "Läs rutan med kameran").await?;
    phone.sees("Kameran går inte att använda. Skriv koden i stället.").await?;
    phone.script("isAllowed = true", []).await?;
    phone.press(Role::Button, "Läs rutan med kameran").await?;
    phone.waits_for("the camera's picture", PICTURE).await?;
    // Who goes elsewhere has no camera on.
    phone.press(Role::Button, "Språk").await?;
    phone.waits_for("the camera to be off", OFF).await
}
