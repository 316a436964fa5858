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
    REVOKE,
    ERASE
}
