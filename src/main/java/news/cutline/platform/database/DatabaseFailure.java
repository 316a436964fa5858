package news.cutline.platform.database;

/// Tells the person who starts Cutline, in one line, why there is no database and what to do.
public final class DatabaseFailure extends RuntimeException {

    DatabaseFailure(String message) {
        super(message);
    }

    DatabaseFailure(String message, Throwable cause) {
        super(message, cause);
    }
}
