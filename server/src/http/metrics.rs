//! What `/metrics` tells: numbers by route and status, nothing about anybody.

use std::time::Duration;

use prometheus_client::encoding::EncodeLabelSet;
use prometheus_client::encoding::text::encode;
use prometheus_client::metrics::counter::Counter;
use prometheus_client::metrics::family::Family;
use prometheus_client::metrics::gauge::Gauge;
use prometheus_client::metrics::histogram::Histogram;
use prometheus_client::registry::{Registry, Unit};
use stegvis_shared::sync::Outcome;

/// Content type of the text (`OpenMetrics` 1.0).
pub(crate) const CONTENT_TYPE: &str = "application/openmetrics-text; version=1.0.0; charset=utf-8";

/// The numbers of one server.
pub struct Metrics {
    registry: Registry,
    requests: Family<RequestLabels, Counter>,
    durations: Family<RouteLabels, Histogram>,
    /// Open live connections.
    pub live_connections: Gauge,
    /// Participants' actions that are in the database.
    pub actions_applied: Counter,
    /// Participants' actions that a rule refused.
    pub actions_refused: Counter,
    /// Plans that were published.
    pub publishes: Counter,
}

#[derive(Clone, Debug, PartialEq, Eq, Hash, EncodeLabelSet)]
struct RequestLabels {
    method: String,
    route: String,
    status: u32,
}

#[derive(Clone, Debug, PartialEq, Eq, Hash, EncodeLabelSet)]
struct RouteLabels {
    route: String,
}

impl Default for Metrics {
    fn default() -> Self {
        let mut metrics = Self {
            registry: Registry::with_prefix("stegvis"),
            requests: Family::default(),
            durations: Family::new_with_constructor(|| {
                Histogram::new([0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1.0, 5.0])
            }),
            live_connections: Gauge::default(),
            actions_applied: Counter::default(),
            actions_refused: Counter::default(),
            publishes: Counter::default(),
        };
        let registry = &mut metrics.registry;
        registry.register("http_requests", "Requests by route and status", metrics.requests.clone());
        registry.register_with_unit(
            "http_request_duration",
            "Time from a request's head to its response's head",
            Unit::Seconds,
            metrics.durations.clone(),
        );
        registry.register("live_connections", "Open live connections", metrics.live_connections.clone());
        registry.register(
            "actions_applied",
            "Participants' actions that are in the database",
            metrics.actions_applied.clone(),
        );
        registry.register(
            "actions_refused",
            "Participants' actions that a rule refused",
            metrics.actions_refused.clone(),
        );
        registry.register("publishes", "Plans that were published", metrics.publishes.clone());
        metrics
    }
}

impl Metrics {
    /// Counts a request.
    pub(crate) fn request(&self, method: &str, route: &str, status: u16, duration: Duration) {
        let labels =
            RequestLabels { method: method.to_owned(), route: route.to_owned(), status: status.into() };
        self.requests.get_or_create(&labels).inc();
        self.durations
            .get_or_create(&RouteLabels { route: route.to_owned() })
            .observe(duration.as_secs_f64());
    }

    /// Counts what became of a phone's actions.
    pub(crate) fn count_outcomes(&self, outcomes: &[Outcome]) {
        for outcome in outcomes {
            let counter =
                if outcome.refused.is_none() { &self.actions_applied } else { &self.actions_refused };
            counter.inc();
        }
    }

    /// Gives the text for Prometheus.
    pub(crate) fn text(&self) -> String {
        let mut text = String::new();
        // Writing to a `String` cannot fail.
        let _infallible = encode(&mut text, &self.registry);
        text
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn requests_are_counted_by_route_and_status() {
        let metrics = Metrics::default();
        metrics.request("GET", "/api/v1/me", 200, Duration::from_millis(3));
        metrics.publishes.inc();
        let text = metrics.text();
        assert!(
            text.contains(
                "stegvis_http_requests_total{method=\"GET\",route=\"/api/v1/me\",status=\"200\"} 1"
            ),
            "{text}"
        );
        assert!(
            text.contains(
                "stegvis_http_request_duration_seconds_bucket{le=\"0.005\",route=\"/api/v1/me\"} 1"
            ),
            "{text}"
        );
        assert!(text.contains("stegvis_publishes_total 1"), "{text}");
    }
}
