//! The program itself, from its command line to its log.

mod backup;
mod commands;
mod people;
mod process;
mod serving;
