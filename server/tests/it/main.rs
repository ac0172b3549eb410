//! The server's integration tests: one binary, driven through public doors.

mod plan_file;
mod programme_file;
