package news.cutline.journal;

/// What was done.
public enum Operation {
    CREATE,
    UPDATE,
    REVERT,
    DELETE,
    PUBLISH,
    WITHDRAW,
    CORRECT,
    PREVIEW,
    ISSUE,
    REVOKE,
    KILL,
    REINSTATE,
    CONFIRM,
    ERASE;

    /// Whether it has written the resource itself, which then says when that was.
    boolean makesVersion() {
        return switch (this) {
            case CREATE, UPDATE, REVERT, KILL, REINSTATE, CONFIRM -> true;
            case DELETE, PUBLISH, WITHDRAW, CORRECT, PREVIEW, ISSUE, REVOKE, ERASE -> false;
        };
    }
}
