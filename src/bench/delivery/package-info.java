/// Measures how fast stories are delivered, next to what the same core could do at most. Run as README says:
///
///     java src/bench/delivery/Bench.java [--articles 10000] [--seconds 10] [--only W1,W6] [--no-build] [--loaded]
///
/// - The service and its PostgreSQL have core 0 for themselves, everything that asks has core 1.
/// - Every figure stands beside a limit of the same run: a bare server with the same bytes, or PostgreSQL alone.
/// - Nothing of the service is switched off: rights, headers, request ids, limits that count, metrics.
///
/// Needs a Java 25 and Debian's wrk, nginx, psql and pgbench; Vert.x comes out of the packaged service.
package delivery;
