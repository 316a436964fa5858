package delivery;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import delivery.asking.Answer;
import delivery.asking.Connection;

/// Finds the last full page of a list by walking there, as a client would: a cursor tells nobody how it is made.
record DeepPages(int port) {

    private static final int STRIDE = 200;
    private static final int PAGE = 20;

    List<String> of(ListFilter filter) throws Exception {
        var pages = new ArrayList<String>();
        try (var connection = new Connection(port)) {
            for (var list : filter.lists()) {
                pages.add(lastPage(connection, list));
            }
        }
        return pages;
    }

    private static String lastPage(Connection connection, String list) throws IOException {
        var before = "";
        var here = "";
        var answer = read(connection, list + "limit=" + STRIDE);
        for (var next = next(answer); !next.isEmpty(); next = next(answer)) {
            before = here;
            here = "&cursor=" + next;
            answer = read(connection, list + "limit=" + STRIDE + here);
        }
        var skipped = cards(answer) / PAGE * PAGE - PAGE;
        if (skipped < 0 && here.isEmpty()) {
            return list + "limit=" + PAGE;
        }
        if (skipped < 0) {
            here = before;
            skipped = STRIDE - PAGE;
        }
        if (skipped == 0) {
            return list + "limit=" + PAGE + here;
        }
        return list + "limit=" + PAGE + "&cursor=" + next(read(connection, list + "limit=" + skipped + here));
    }

    private static int cards(Answer list) {
        return list.text().split("\"publishedAt\":", -1).length - 1;
    }

    private static Answer read(Connection connection, String path) throws IOException {
        return connection.require(path, Map.of(), 200);
    }

    /// The cursor of the following page, or nothing.
    private static String next(Answer answer) throws IOException {
        return answer.text().contains("\"next\":\"") ? answer.member("next") : "";
    }
}
