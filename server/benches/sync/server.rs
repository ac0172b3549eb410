//! The processes that are measured: the real binary, and the floors.

use std::fs;
use std::net::SocketAddr;
use std::path::Path;
use std::process::{Child, Command, Stdio};
use std::time::{Duration, Instant};

/// A server that ends with its owner.
pub(crate) struct Server {
    child: Child,
    pub(crate) address: SocketAddr,
}

impl Server {
    /// Starts the real binary on a data folder.
    pub(crate) fn stegvis(data: &Path, address: Option<SocketAddr>) -> Self {
        let mut command = Command::new(env!("CARGO_BIN_EXE_stegvis"));
        let address = address.map_or("127.0.0.1:0".to_owned(), |address| address.to_string());
        command.args(["serve", "--listen", &address, "--data"]).arg(data);
        Self::start(command, data)
    }

    /// Starts one of the floors: this program itself, with other arguments.
    pub(crate) fn floor(name: &str, data: &Path) -> Self {
        let mut command = Command::new(std::env::current_exe().unwrap());
        command.args(["floor", name]).arg(data);
        Self::start(command, data)
    }

    fn start(mut command: Command, data: &Path) -> Self {
        let port_file = data.join("port");
        let _ = fs::remove_file(&port_file);
        command.env("STEGVIS_PORT_FILE", &port_file).stdin(Stdio::null());
        // What is logged is written, but not by us.
        let log = fs::File::create(data.join("log")).unwrap();
        let child = command.stdout(log.try_clone().unwrap()).stderr(log).spawn().unwrap();
        let started = Instant::now();
        let address = loop {
            // The file may be there before it is written.
            let text = fs::read_to_string(&port_file).unwrap_or_default();
            if let Ok(address) = text.trim().parse() {
                break address;
            }
            let log = || fs::read_to_string(data.join("log")).unwrap_or_default();
            assert!(started.elapsed() < Duration::from_secs(30), "the server does not start: {}", log());
            std::thread::sleep(Duration::from_micros(200));
        };
        Self { child, address }
    }

    /// Gives the processor time that the process has used since, on all cores together.
    pub(crate) fn cpu_since(&self, before: Duration) -> Duration {
        self.cpu().checked_sub(before).unwrap()
    }

    /// Gives the processor time that the process has used, on all cores together.
    pub(crate) fn cpu(&self) -> Duration {
        let stat = fs::read_to_string(format!("/proc/{}/stat", self.child.id())).unwrap();
        let fields: Vec<&str> = stat.rsplit_once(')').unwrap().1.split_whitespace().collect();
        let ticks: u64 = fields[11].parse::<u64>().unwrap() + fields[12].parse::<u64>().unwrap();
        // USER_HZ is 100 on every Linux that there is.
        Duration::from_millis(ticks * 10)
    }

    /// Gives the memory that the process has in use, in bytes.
    pub(crate) fn memory(&self) -> u64 {
        let status = fs::read_to_string(format!("/proc/{}/status", self.child.id())).unwrap();
        let line = status.lines().find_map(|line| line.strip_prefix("VmRSS:")).unwrap();
        line.split_whitespace().next().unwrap().parse::<u64>().unwrap() * 1_024
    }

    /// Ends it without a chance to tidy up.
    pub(crate) fn kill(mut self) {
        self.child.kill().unwrap();
        self.child.wait().unwrap();
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}
