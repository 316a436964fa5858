package news.cutline.platform.identity;

import jakarta.annotation.security.DenyAll;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

import io.quarkus.runtime.StartupEvent;
import io.quarkus.security.ForbiddenException;
import io.quarkus.security.UnauthorizedException;

/// Tries a closed door at start. Without its security extension Quarkus ignores every security annotation, silently,
/// so a service whose doors are not closed must not start.
class ClosedDoors {

    @ApplicationScoped
    static class Door {

        @DenyAll
        void open() {
            throw new IllegalStateException(
                    "Security annotations have no effect: the quarkus-security extension is missing");
        }
    }

    void check(@Observes StartupEvent start, Door door) {
        try {
            door.open();
        } catch (UnauthorizedException | ForbiddenException closed) {
            return;
        }
    }
}
