//! The program itself, from its command line to its log.

mod backup;
mod commands;
mod erase;
mod full_disk;
mod people;
mod postgres;
mod process;
mod serving;
