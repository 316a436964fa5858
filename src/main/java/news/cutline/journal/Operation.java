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

    /// Whether the resource says itself when that was.
    boolean makesVersion() {
        return this == CREATE || this == UPDATE || this == REVERT;
    }
}
