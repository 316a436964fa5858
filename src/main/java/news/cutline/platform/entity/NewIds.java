package news.cutline.platform.entity;

import java.util.HashSet;
import java.util.Set;
import java.util.UUID;

import jakarta.transaction.TransactionScoped;

/// The ids of everything that is new in a transaction.
@TransactionScoped
public class NewIds {

    private final Set<String> ids = new HashSet<>();

    void add(UUID id) {
        ids.add(id.toString());
    }

    public Set<String> all() {
        return Set.copyOf(ids);
    }
}
