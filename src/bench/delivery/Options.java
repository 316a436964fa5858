package delivery;

import java.util.ArrayDeque;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import delivery.newsroom.Newsroom;

/// What the command line asks for.
///
/// @param articles how many stories the newsroom has
/// @param seconds how long each round takes
/// @param only the workloads to run
/// @param isWhole whether nothing was left out or cut short, so that the results may stand in the repository
/// @param build whether to package the service first
/// @param loaded whether to use the newsroom that the last run of this size has loaded, with what it has written since
record Options(int articles, int seconds, Set<Workload> only, boolean isWhole, boolean build, boolean loaded) {

    private static final int DEFAULT_SECONDS = 6;
    /// Enough for every story to have others that it is related to, and for every section to have some.
    private static final int SMALLEST = 100;

    /// By what a larger newsroom is compared with its base.
    private static final Set<Workload> GROWTH = EnumSet.of(Workload.W1, Workload.W2, Workload.W6);

    Options {
        if (articles < SMALLEST) {
            throw new IllegalArgumentException("a newsroom has at least " + SMALLEST + " articles");
        }
    }

    static Options parse(List<String> arguments) {
        var articles = Newsroom.LARGEST_BASE;
        var seconds = DEFAULT_SECONDS;
        Set<Workload> only = EnumSet.noneOf(Workload.class);
        var build = true;
        var loaded = false;
        var rest = new ArrayDeque<>(arguments);
        while (!rest.isEmpty()) {
            switch (rest.pop()) {
                case "--articles" -> articles = Integer.parseInt(rest.pop());
                case "--seconds" -> seconds = Integer.parseInt(rest.pop());
                case "--only" -> only = workloads(rest.pop());
                case "--no-build" -> build = false;
                case "--loaded" -> loaded = true;
                case String unknown -> throw new IllegalArgumentException("unknown option " + unknown);
            }
        }
        var isWhole = !loaded && only.isEmpty() && seconds >= DEFAULT_SECONDS && articles >= Newsroom.LARGEST_BASE;
        if (only.isEmpty()) {
            only = articles > Newsroom.LARGEST_BASE ? GROWTH : EnumSet.allOf(Workload.class);
        }
        return new Options(articles, seconds, only, isWhole, build, loaded);
    }

    private static Set<Workload> workloads(String names) {
        var workloads = EnumSet.noneOf(Workload.class);
        for (var name : names.split(",")) {
            workloads.add(Workload.valueOf(name.toUpperCase(Locale.ROOT)));
        }
        return workloads;
    }
}
