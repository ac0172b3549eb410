//! Languages: listed, fetched by hash, and whole even when one file is broken.

use std::fs;

use reqwest::header::{CACHE_CONTROL, ETAG};
use serde_json::Value;
use stegvis_i18n::{LanguagePack, LanguageSummary, Phrasebook, builtin};
use stegvis_server::words::Words;
use stegvis_shared::protocol::error::ErrorCode;
use stegvis_shared::protocol::paths::{self, with};

use crate::app::{TestApp, Wishes, refused};

#[tokio::test]
async fn languages_are_listed_swedish_first_and_fetched_by_hash() {
    let app = TestApp::start().await;
    let languages: Vec<LanguageSummary> = app.anonymous().get(paths::LANGUAGES).await;
    assert_eq!(languages[0].hash, builtin::sv_phone().hash());
    for language in &languages {
        let tag = language.tag.as_str();
        let answer = app.anonymous().try_get(&with(paths::LANGUAGE_PACK, &[tag, &language.hash])).await;
        assert_eq!(answer.headers[CACHE_CONTROL], "public, max-age=31536000, immutable");
        let summary = answer.json::<LanguagePack>().summary();
        assert_eq!(LanguageSummary { phrases: language.phrases.clone(), ..summary }, *language);
        let answer = app.anonymous().try_get(&with(paths::PHRASEBOOK, &[tag, &language.phrases])).await;
        assert_eq!(answer.headers[CACHE_CONTROL], "public, max-age=31536000, immutable");
        assert!(answer.json::<Phrasebook>().phrases.len() > 100, "{tag}");
    }
}

#[tokio::test]
async fn words_of_another_day_are_not_kept() {
    let app = TestApp::start().await;
    for path in [paths::LANGUAGE_PACK, paths::CONSOLE_PACK] {
        let answer = app.anonymous().try_get(&with(path, &["sv", "0123456789abcdef"])).await;
        assert_eq!(answer.headers[CACHE_CONTROL], "no-cache");
        let hash = answer.header(ETAG.as_str()).trim_matches('"').to_owned();
        assert_eq!(answer.json::<LanguagePack>().hash(), hash);
    }
    let answer = app.anonymous().try_get(&with(paths::PHRASEBOOK, &["sv", "0123456789abcdef"])).await;
    assert_eq!(answer.headers[CACHE_CONTROL], "no-cache");
    for path in [paths::LANGUAGE_PACK, paths::PHRASEBOOK] {
        let unknown = app.anonymous().try_get(&with(path, &["xx", "0123456789abcdef"])).await;
        refused(&unknown, ErrorCode::UnknownLanguage);
    }
}

#[tokio::test]
async fn console_finds_the_hashes_of_its_own_packs() {
    let app = TestApp::start().await;
    let path = format!("{}?audience=console", paths::LANGUAGES);
    let languages: Vec<LanguageSummary> = app.anonymous().get(&path).await;
    let swedish = &languages[0];
    let answer = app.anonymous().try_get(&with(paths::CONSOLE_PACK, &["sv", &swedish.hash])).await;
    assert_eq!(answer.headers[CACHE_CONTROL], "public, max-age=31536000, immutable");
    assert_eq!(answer.json::<LanguagePack>(), *builtin::sv_console());
}

#[tokio::test]
async fn broken_file_of_one_language_leaves_the_others_served() {
    let folder = tempfile::tempdir().unwrap();
    let locale = |tag: &str, name: &str, text: &str| {
        let folder = folder.path().join(tag);
        fs::create_dir_all(&folder).unwrap();
        fs::write(folder.join(name), text).unwrap();
    };
    locale("fi", "locale.toml", "own_name = \"suomi\"\nswedish_name = \"finska\"\n");
    locale("fi", "app.ftl", "### Status: checked\n\napp-name = Askel\n");
    locale("fi", "errors.ftl", "error-busy = { broken\n");
    locale("et", "locale.toml", "own_name = 7\n");
    let words = Words::overlaid_with(folder.path()).unwrap();
    let app = TestApp::start_with(Wishes { words, ..Wishes::default() }).await;

    let languages: Vec<LanguageSummary> = app.anonymous().get(paths::LANGUAGES).await;
    let tags: Vec<_> = languages.iter().map(|language| language.tag.as_str()).collect();
    assert!(tags.contains(&"fi") && tags.contains(&"ar") && !tags.contains(&"et"), "{tags:?}");
    let hash = &languages.iter().find(|language| language.tag.as_str() == "fi").unwrap().hash;
    let pack: LanguagePack = app.anonymous().get(&with(paths::LANGUAGE_PACK, &["fi", hash])).await;
    assert!(pack.ftl.contains("Askel") && !pack.ftl.contains("broken"), "{}", pack.ftl);

    let readiness: Value = app.anonymous().get(paths::READYZ).await;
    let warnings: Vec<_> =
        readiness["warnings"].as_array().unwrap().iter().map(ToString::to_string).collect();
    for expected in [
        "fi/errors.ftl:2:1: ",
        "error[locale_file_broken]",
        "et/locale.toml:1:12: ",
        "error[locale_toml_broken]",
    ] {
        assert!(warnings.iter().any(|warning| warning.contains(expected)), "{expected} in {warnings:?}");
    }
}
