package delivery;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

import delivery.asking.Desk;
import delivery.asking.Measurement;
import delivery.newsroom.Newsroom;
import delivery.server.Limits;
import delivery.server.Service;

/// A running service with its newsroom, ready to be asked.
record Stage(Newsroom newsroom, Service service, Limits limits, int seconds) {

    static final int ROUNDS = 3;
    private static final int CONNECTIONS = 32;

    /// So few that the JVM's compiler gets its share of the one core; beside 32 it would need many minutes.
    private static final int CONNECTIONS_OF_WARM_UP = 2;

    private static final int LONGEST_WARM_UP = 20;
    private static final int SECONDS_OF_WARM_UP = 4;
    private static final double STEADY = 1.05;

    /// A way of asking.
    interface Source {
        Measurement ask(int connections, int seconds) throws Exception;
    }

    /// Asks by turns, so that what happens to the machine meanwhile happens to all of them, and gives the median of
    /// each.
    List<Measurement> measure(Source... sources) throws Exception {
        var measured = new ArrayList<List<Measurement>>();
        for (var source : sources) {
            warmUp(source);
            measured.add(new ArrayList<>());
        }
        for (var round = 0; round < ROUNDS; round++) {
            for (var index = 0; index < sources.length; index++) {
                measured.get(index).add(sources[index].ask(CONNECTIONS, seconds));
            }
        }
        return measured.stream().map(Measurement::median).toList();
    }

    /// Until the last three rounds were no faster than those before them: one alone may have been unlucky.
    private void warmUp(Source source) throws Exception {
        var best = 0.0;
        var inVain = 0;
        for (var round = 0; round < LONGEST_WARM_UP && inVain < ROUNDS; round++) {
            var now = source.ask(CONNECTIONS_OF_WARM_UP, SECONDS_OF_WARM_UP).perSecond();
            inVain = now < best * STEADY ? inVain + 1 : 0;
            best = Math.max(best, now);
        }
    }

    int port() {
        return service.port();
    }

    Desk desk() throws IOException {
        return new Desk(service.port());
    }
}
