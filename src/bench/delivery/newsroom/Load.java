package delivery.newsroom;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Map;

import delivery.asking.Desk;
import delivery.process.Commands;
import delivery.process.Folders;
import delivery.process.Running;
import delivery.server.Service;

/// Fills a data directory.
///
/// The base of the newsroom comes in as any newsroom does, by `POST /v1/editorial/imports`. More than 10,000 stories
/// would take hours that way, so copies of the base are made in the database: see `multiply.sql`.
public record Load(Running running, Path data) {

    /// Files may have 10,000 lines and 8 MiB; a story has five lines and about 5 KB. Smaller ones tell
    /// more often how far it is.
    private static final int STORIES_A_FILE = 250;

    public void base(Newsroom newsroom) throws IOException, InterruptedException {
        Folders.delete(data);
        var lines = new Lines(newsroom);
        var service = Service.start(running, data, Service.Mode.LOADING);
        try (var desk = new Desk(service.port())) {
            desk.bringIn(String.join("\n", lines.shared()));
            for (var from = 0; from < newsroom.base(); from += STORIES_A_FILE) {
                var file = new ArrayList<String>();
                for (var article = from; article < Math.min(from + STORIES_A_FILE, newsroom.base()); article++) {
                    file.addAll(lines.story(article));
                }
                desk.bringIn(String.join("\n", file));
                progress(from + STORIES_A_FILE, newsroom.base());
            }
        }
        settle(service);
    }

    public void copies(Newsroom newsroom) throws IOException, InterruptedException {
        var service = Service.start(running, data, Service.Mode.LOADING);
        for (var copy = 1; copy < newsroom.copies(); copy++) {
            var variables = Map.of("copy", Integer.toString(copy));
            service.postgres().run(Commands.SOURCES.resolve("newsroom/multiply.sql"), variables);
            progress((copy + 1) * newsroom.base(), newsroom.articles());
        }
        settle(service);
    }

    /// Leaves nothing to do to the database that it would do during a measurement.
    private void settle(Service service) throws IOException {
        service.postgres().run(Commands.SOURCES.resolve("server/vacuum.sql"), Map.of());
        running.end(service.process());
    }

    public static boolean isLoaded(Path data) {
        return Files.exists(data.resolve("database"));
    }

    private static void progress(int loaded, int all) {
        System.err.printf("%,d of %,d stories%n", Math.min(loaded, all), all);
    }
}
