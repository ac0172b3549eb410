//! The server's integration tests: one binary, driven through public doors.

#[cfg(test)]
mod app;
#[cfg(test)]
mod bytes;
#[cfg(test)]
mod cli;
#[cfg(test)]
mod contract;
#[cfg(test)]
mod converge;
#[cfg(test)]
mod demo;
#[cfg(test)]
mod floors;
#[cfg(test)]
mod http;
#[cfg(test)]
mod plan_file;
#[cfg(test)]
mod programme_file;
#[cfg(test)]
mod push_service;
#[cfg(test)]
mod upgrade;
#[cfg(test)]
mod world;
