//! Programs that run to their end.

use std::path::Path;
use std::process::Command;

use crate::error::HarnessError;

/// Runs a program to its end and returns what it printed.
pub(crate) fn run(command: &mut Command) -> Result<String, HarnessError> {
    let output = command.output().map_err(HarnessError::file(Path::new(command.get_program())))?;
    let printed = String::from_utf8_lossy(&output.stdout).into_owned();
    if output.status.success() {
        return Ok(printed);
    }
    let output_text = format!("{printed}{}", String::from_utf8_lossy(&output.stderr));
    Err(HarnessError::Program {
        command: command.get_program().to_string_lossy().into_owned(),
        status: output.status.to_string(),
        output: output_text,
    })
}
