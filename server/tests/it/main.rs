//! The server's integration tests: one binary, driven through public doors.
