package news.cutline.platform.entity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.PrePersist;
import jakarta.persistence.PreUpdate;

import news.cutline.platform.time.Clock;

/// Stamps what is written with the time of the one clock.
@ApplicationScoped
class Timestamps {

    private final Clock clock;

    Timestamps(Clock clock) {
        this.clock = clock;
    }

    @PrePersist
    @PreUpdate
    void stamp(Editable editable) {
        editable.stamp(clock.now());
    }
}
