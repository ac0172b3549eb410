//! The program itself, from its command line to its log.

mod commands;
mod process;
mod serving;
