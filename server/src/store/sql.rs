//! Runs one SQL text on either database.

/// Runs a statement.
#[cfg(not(feature = "simulation"))]
macro_rules! gated {
    ($sql:expr, $run:expr) => {
        $run
    };
}

/// Runs a statement when the simulation lets it.
#[cfg(feature = "simulation")]
macro_rules! gated {
    ($sql:expr, $run:expr) => {
        match $crate::store::simulation::ask($crate::store::simulation::Site::Statement($sql)).await {
            Ok(()) => $run,
            Err(error) => Err(error),
        }
    };
}

/// Runs a statement with `$method` on whichever database the transaction is of.
macro_rules! on_either {
    ($tx:expr, $row:ty, $method:ident, $sql:expr $(, $argument:expr)*) => {
        $crate::store::sql::gated!(
            $sql,
            match &mut $tx.connection {
                $crate::store::Connection::Sqlite(tx) => {
                    sqlx::query_as::<sqlx::Sqlite, $row>($sql)$(.bind($argument))*.$method(&mut **tx).await
                }
                $crate::store::Connection::Postgres(tx) => {
                    sqlx::query_as::<sqlx::Postgres, $row>($sql)$(.bind($argument))*.$method(&mut **tx).await
                }
            }
            .map_err($crate::store::StoreError::from)
        )
    };
}

/// Gives all rows: `rows!(tx, RowType, SQL, argument, …)`.
macro_rules! rows {
    ($tx:expr, $row:ty, $sql:expr $(, $argument:expr)* $(,)?) => {
        $crate::store::sql::on_either!($tx, $row, fetch_all, $sql $(, $argument)*)
    };
}

/// Gives the only row, or `None`: `row!(tx, RowType, SQL, argument, …)`.
macro_rules! row {
    ($tx:expr, $row:ty, $sql:expr $(, $argument:expr)* $(,)?) => {
        $crate::store::sql::on_either!($tx, $row, fetch_optional, $sql $(, $argument)*)
    };
}

/// Gives the only row of a statement that always has one: `one!(tx, RowType, SQL, argument, …)`.
macro_rules! one {
    ($tx:expr, $row:ty, $sql:expr $(, $argument:expr)* $(,)?) => {
        $crate::store::sql::on_either!($tx, $row, fetch_one, $sql $(, $argument)*)
    };
}

/// Runs a statement and gives the number of rows that it touched: `run!(tx, SQL, argument, …)`.
macro_rules! run {
    ($tx:expr, $sql:expr $(, $argument:expr)* $(,)?) => {
        $crate::store::sql::gated!(
            $sql,
            match &mut $tx.connection {
                $crate::store::Connection::Sqlite(tx) => sqlx::query::<sqlx::Sqlite>($sql)$(.bind($argument))*
                    .execute(&mut **tx)
                    .await
                    .map(|done| done.rows_affected()),
                $crate::store::Connection::Postgres(tx) => sqlx::query::<sqlx::Postgres>($sql)$(.bind($argument))*
                    .execute(&mut **tx)
                    .await
                    .map(|done| done.rows_affected()),
            }
            .map_err($crate::store::StoreError::from)
        )
    };
}

pub(crate) use {gated, on_either, one, row, rows, run};
