package news.cutline.journal;

/// What was done.
public enum Operation {
    CREATE,
    UPDATE,
    DELETE,
    PUBLISH,
    WITHDRAW,
    CORRECT,
    PREVIEW,
    REVOKE,
    KILL,
    REINSTATE,
    CONFIRM,
    ERASE
}
