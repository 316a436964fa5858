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

    private static final int ROUNDS = 3;

    /// A way of asking.
    interface Source {
        Measurement ask(int seconds) throws Exception;
    }

    /// Asks by turns, so that what happens to the machine meanwhile happens to all of them, and gives the median of
    /// each. The first round only warms up.
    List<Measurement> measure(Source... sources) throws Exception {
        var measured = new ArrayList<List<Measurement>>();
        for (var source : sources) {
            source.ask(seconds);
            measured.add(new ArrayList<>());
        }
        for (var round = 0; round < ROUNDS; round++) {
            for (var index = 0; index < sources.length; index++) {
                measured.get(index).add(sources[index].ask(seconds));
            }
        }
        return measured.stream().map(Measurement::median).toList();
    }

    int port() {
        return service.port();
    }

    Desk desk() throws IOException {
        return new Desk(service.port());
    }
}
