package news.cutline.journal;

import jakarta.transaction.TransactionScoped;

/// What a transaction is about, where it comes down to an update like any other and is more to those who read of it.
@TransactionScoped
class Undertaking {

    private Operation update = Operation.UPDATE;

    void isReversion() {
        update = Operation.REVERT;
    }

    /// As what an update is noted.
    Operation update() {
        return update;
    }
}
