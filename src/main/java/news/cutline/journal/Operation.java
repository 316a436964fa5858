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
    ERASE
}
