//! One integration suite: a file a claim area.

#[cfg(test)]
mod bytes;
mod catalog;
#[cfg(test)]
mod check;
mod cldr;
#[cfg(test)]
mod dates;
#[cfg(test)]
mod keys;
#[cfg(test)]
mod library;
#[cfg(test)]
mod locale;
#[cfg(test)]
mod packs;
#[cfg(test)]
mod phrases;
#[cfg(test)]
mod plurals;
#[cfg(test)]
mod properties;
#[cfg(test)]
mod support;
