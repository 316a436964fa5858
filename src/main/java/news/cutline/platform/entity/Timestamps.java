package news.cutline.platform.entity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.PrePersist;
import jakarta.persistence.PreUpdate;

import news.cutline.platform.time.Clock;

/// Stamps what is written with the time of the one clock, and notes that it is.
@ApplicationScoped
class Timestamps {

    private final Clock clock;
    private final Changes changes;

    Timestamps(Clock clock, Changes changes) {
        this.clock = clock;
        this.changes = changes;
    }

    @PrePersist
    void enter(Editable editable) {
        editable.stamp(clock.now());
        changes.enter(editable);
    }

    @PreUpdate
    void change(Editable editable) {
        editable.stamp(clock.now());
        changes.change(editable);
    }
}
