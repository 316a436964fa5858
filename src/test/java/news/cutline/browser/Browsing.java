package news.cutline.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.Route.FulfillOptions;

import io.restassured.RestAssured;

/// A reader's browser, and everything around it.
final class Browsing implements AutoCloseable {

    /// Where the service is for everybody.
    static final String SERVICE = "https://api.cutline.test";

    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    /// What the browser makes of these itself.
    private static final Set<String> OWN_HEADERS =
            Set.of(":status", "content-length", "transfer-encoding", "connection");

    private final BrowserContext context;
    private final Map<String, String> pages = new HashMap<>();
    private final Map<String, String> strangers = new HashMap<>();
    private final List<String> complaints = new ArrayList<>();
    private final Set<String> asked = new TreeSet<>();

    Browsing(BrowserContext context) {
        this.context = context;
        context.setDefaultTimeout(30_000);
        context.route(address -> true, this::answer);
        context.onConsoleMessage(message -> {
            if (message.type().equals("error")) {
                complaints.add("console: " + message.text() + " at " + message.location());
            }
        });
        context.onWebError(error -> complaints.add("error: " + error.error()));
        context.onDialog(dialog -> {
            complaints.add("dialog: " + dialog.message());
            dialog.dismiss();
        });
    }

    /// A page of somebody else, with this in its body.
    Browsing with(String address, String body) {
        return with(address, "", body);
    }

    /// The same with something of its own in the head.
    Browsing with(String address, String head, String body) {
        pages.put(
                address,
                "<!DOCTYPE html><html lang=\"en\"><head><meta charset=\"UTF-8\"><title>Partner</title>" + head
                        + "</head><body><main><h1>Partner</h1>" + body + "</main></body></html>");
        return this;
    }

    /// Lets pages load what has addresses that begin like this, and answers with a page that says `text`, or with a
    /// picture where that is asked for.
    Browsing allowing(String beginning, String text) {
        strangers.put(beginning, text);
        return this;
    }

    Page open(String address) {
        var page = context.newPage();
        page.navigate(address);
        return page;
    }

    BrowserContext context() {
        return context;
    }

    /// The addresses of others than the service and the pages of the test that were asked for.
    Set<String> asked() {
        return asked;
    }

    /// Fails on everything that the browser complained about.
    void assertThatNothingWentWrong() {
        assertThat(complaints).isEmpty();
    }

    List<String> complaints() {
        return complaints;
    }

    @Override
    public void close() {
        context.close();
    }

    private void answer(Route route) {
        var address = route.request().url().replaceAll("#.*", "");
        var page = pages.get(address);
        if (page != null) {
            route.fulfill(html(page));
        } else if (address.startsWith(SERVICE + "/")) {
            route.fulfill(ofService(address.substring(SERVICE.length())));
        } else {
            asked.add(address);
            strangers.entrySet().stream()
                    .filter(stranger -> address.startsWith(stranger.getKey()))
                    .findFirst()
                    .ifPresentOrElse(stranger -> route.fulfill(ofStranger(route, stranger.getValue())), () -> {
                        complaints.add("asks " + address);
                        route.abort();
                    });
        }
    }

    private static FulfillOptions ofStranger(Route route, String text) {
        return route.request().resourceType().equals("image")
                ? new FulfillOptions()
                        .setContentType("image/png")
                        .setBodyBytes(Drawing.png(route.request().url()))
                : html("<!DOCTYPE html><html lang=\"en\"><title>" + text + "</title><p>" + text + "</p></html>");
    }

    private static FulfillOptions html(String text) {
        return new FulfillOptions().setContentType("text/html;charset=UTF-8").setBody(text);
    }

    private static FulfillOptions ofService(String path) {
        var request = HttpRequest.newBuilder(URI.create("http://localhost:" + RestAssured.port + path))
                .build();
        try {
            var answer = CLIENT.send(request, BodyHandlers.ofByteArray());
            var headers = answer.headers().map().entrySet().stream()
                    .filter(header -> !OWN_HEADERS.contains(header.getKey()))
                    .collect(Collectors.toMap(Map.Entry::getKey, header -> String.join(", ", header.getValue())));
            return new FulfillOptions()
                    .setStatus(answer.statusCode())
                    .setHeaders(headers)
                    .setBodyBytes(answer.body());
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }
}
