package news.cutline.demo;

import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

import org.jboss.logging.Logger;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.StartupEvent;

import news.cutline.ingest.newsroom.ImportNewsroom;
import news.cutline.journal.Journal;
import news.cutline.media.medium.KillMedium;
import news.cutline.media.medium.KillNotice;
import news.cutline.platform.http.ServiceAddress;
import news.cutline.platform.identity.Actor;
import news.cutline.platform.problem.ProblemException;
import news.cutline.platform.time.Clock;

/// Loads the demo newsroom when the service starts, once, and never into what others have written.
@ApplicationScoped
class LoadDemo {

    private static final Logger LOG = Logger.getLogger(LoadDemo.class);
    private static final String NAME = "demo";
    private static final UUID CALLED_BACK = UUID.fromString(DemoIds.of("media", DemoExamples.CALLED_BACK));

    private final DemoConfig config;
    private final ImportNewsroom newsrooms;
    private final KillMedium kills;
    private final DemoSecrets secrets;
    private final Journal journal;
    private final Actor actor;
    private final ServiceAddress address;
    private final Clock clock;

    LoadDemo(
            DemoConfig config,
            ImportNewsroom newsrooms,
            KillMedium kills,
            DemoSecrets secrets,
            Journal journal,
            Actor actor,
            ServiceAddress address,
            Clock clock) {
        this.config = config;
        this.newsrooms = newsrooms;
        this.kills = kills;
        this.secrets = secrets;
        this.journal = journal;
        this.actor = actor;
        this.address = address;
        this.clock = clock;
    }

    void start(@Observes StartupEvent start) {
        if (config.demo()) {
            load();
        }
    }

    /// Nobody must miss the service for want of its demo, so whatever keeps it away is logged.
    void load() {
        try {
            actor.actAs(NAME, () -> QuarkusTransaction.requiringNew().run(this::loadOnce));
        } catch (ProblemException refused) {
            LOG.errorf("The demo newsroom was not loaded: %s %s", refused.getMessage(), refused.errors());
        } catch (RuntimeException failure) {
            LOG.error("The demo newsroom was not loaded", failure);
        }
    }

    private void loadOnce() {
        if (newsrooms.knows(NAME)) {
            return;
        }
        if (journal.hasContent()) {
            LOG.info("The demo newsroom was not loaded: this database has content of its own."
                    + " Start with an empty one, or set CUTLINE_DEMO=false");
            return;
        }
        var began = System.nanoTime();
        var file = DemoFile.read(address.of("").toString()).at(clock.now());
        var outcome = newsrooms.importFile(file, UUID.fromString(DemoIds.of("imports", 1)), NAME);
        if (!outcome.unchanged()) {
            kills.kill(CALLED_BACK, new KillNotice("Its agency has called it back."));
            secrets.handOut();
            LOG.infof("The demo newsroom was loaded in %d ms", (System.nanoTime() - began) / 1_000_000);
        }
    }
}
