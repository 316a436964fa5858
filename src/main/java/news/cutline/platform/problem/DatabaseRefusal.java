package news.cutline.platform.problem;

import java.sql.SQLException;

import org.jspecify.annotations.Nullable;

/// What a refusal of the database means to the client, told by its SQLSTATE
/// (<https://www.postgresql.org/docs/18/errcodes-appendix.html>).
///
/// Requests are checked before they are written, so a violated constraint here is the loser of a race.
enum DatabaseRefusal {
    TAKEN(ProblemType.CONFLICT, "Another request has just taken this value."),
    DANGLING(ProblemType.CONFLICT, "Another request has just removed or started to use what this refers to."),
    KILLED(ProblemType.CONFLICT, "A file that is brought in here has just been killed. Send the request again."),
    INVALID(ProblemType.VALIDATION_FAILED, "A value is not one that can be stored."),
    UNAVAILABLE(ProblemType.UNAVAILABLE, "The database cannot answer right now. Try again in a moment."),
    TOO_SLOW(ProblemType.UNAVAILABLE, "The database did not get to this in time. Try again in a moment."),
    UNKNOWN(null, "");

    private final @Nullable ProblemType type;
    private final String detail;

    DatabaseRefusal(@Nullable ProblemType type, String detail) {
        this.type = type;
        this.detail = detail;
    }

    static DatabaseRefusal of(SQLException refusal) {
        var state = refusal.getSQLState();
        if (state == null) {
            // Agroal's own: no connection became free in time.
            return UNAVAILABLE;
        }
        return switch (state) {
            case "23505", "23P01" -> TAKEN;
            case "23503" -> DANGLING;
            // Our own, of the trigger `medium_file_not_killed`.
            case "KF001" -> KILLED;
            case "23514" -> INVALID;
            // Lock and statement timeouts.
            case "55P03", "57014" -> TOO_SLOW;
            // Deadlocks, failed serialisation, read-only after a failover.
            case "40P01", "40001", "25006" -> UNAVAILABLE;
            // 08: connection, 53: out of resources, 57P: shutting down or starting up, 58: the database's disk.
            default ->
                state.startsWith("08") || state.startsWith("53") || state.startsWith("57P") || state.startsWith("58")
                        ? UNAVAILABLE
                        : UNKNOWN;
        };
    }

    /// The problem to answer with, or null where only the log can tell what happened.
    @Nullable
    ProblemException problem() {
        if (type == null) {
            return null;
        }
        var problem = new ProblemException(type, detail);
        return type == ProblemType.UNAVAILABLE ? problem.withHeader("Retry-After", "1") : problem;
    }
}
