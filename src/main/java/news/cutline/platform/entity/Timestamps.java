package news.cutline.platform.entity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.PrePersist;
import jakarta.persistence.PreUpdate;

import news.cutline.platform.time.Clock;

/// Stamps what is written with the time of the one clock, and knows what is new.
@ApplicationScoped
class Timestamps {

    private final Clock clock;
    private final NewIds newIds;

    Timestamps(Clock clock, NewIds newIds) {
        this.clock = clock;
        this.newIds = newIds;
    }

    @PrePersist
    void enter(Editable editable) {
        stamp(editable);
        newIds.add(editable.id);
    }

    @PreUpdate
    void stamp(Editable editable) {
        editable.stamp(clock.now());
    }
}
