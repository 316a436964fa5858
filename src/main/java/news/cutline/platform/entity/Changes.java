package news.cutline.platform.entity;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import jakarta.transaction.TransactionScoped;

/// What a transaction has made and changed.
@TransactionScoped
public class Changes {

    private final Set<String> made = new HashSet<>();
    private final Map<String, Long> versions = new HashMap<>();

    void enter(Editable editable) {
        made.add(editable.id.toString());
    }

    void change(Editable editable) {
        versions.putIfAbsent(editable.id.toString(), editable.version);
    }

    public boolean hasMade(String id) {
        return made.contains(id);
    }

    /// The version that what has this id had before, if it is another now.
    public Optional<Long> versionBefore(String id) {
        return Optional.ofNullable(versions.get(id));
    }
}
