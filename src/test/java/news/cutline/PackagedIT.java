package news.cutline;

import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.module.ModuleDescriptor.Version;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What is shipped: the folder that `package` has made.
class PackagedIT {

    private static final Path APPLICATION = Path.of("target/quarkus-app");

    /// The oldest versions without a hole that is known. They are looked for among the jars, because what a build
    /// asks for is not always what it gets.
    private static final Map<String, Version> FLOORS = """
            com.fasterxml.jackson.core.jackson-core                          2.21.1
            com.googlecode.owasp-java-html-sanitizer.owasp-java-html-sanitizer 20260101.1
            io.netty.netty-codec-http                                        4.1.136
            io.netty.netty-codec-http2                                       4.1.136
            io.quarkus.quarkus-vertx-http                                    3.33.2.1
            io.vertx.vertx-core                                              4.5.27
            org.bitbucket.b_c.jose4j                                         0.9.6
            org.jsoup.jsoup                                                  1.23.1
            org.postgresql.postgresql                                        42.7.12
            """.lines()
            .map(line -> line.split("\\s+"))
            .collect(toMap(entry -> entry[0], entry -> Version.parse(entry[1])));

    private static final List<String> NOT_ALWAYS_THERE = List.of("org.bitbucket.b_c.jose4j", "org.jsoup.jsoup");
    private static final Pattern JAR = Pattern.compile("(.+?)-([0-9].*)\\.jar");
    private static final Pattern ADDRESS = Pattern.compile("Listening on: http://[^:]*:([0-9]+)");

    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    @TempDir
    Path folder;

    @Test
    void libraries_are_no_older_than_their_last_known_hole() throws IOException {
        var found = versions();

        assertThat(found.keySet())
                .containsAll(FLOORS.keySet().stream()
                        .filter(name -> !NOT_ALWAYS_THERE.contains(name))
                        .toList());
        found.forEach((name, version) ->
                assertThat(version).as(name).isGreaterThanOrEqualTo(FLOORS.getOrDefault(name, version)));
    }

    @Test
    void service_without_its_security_extension_does_not_start() throws Exception {
        var copy = copyWithout("io.quarkus.quarkus-security-");
        var service = start(copy, Map.of("QUARKUS_DATASOURCE_JDBC_URL", "jdbc:postgresql://127.0.0.1:1/cutline"));

        assertThat(service.inputReader().readAllAsString()).contains("io.quarkus.quarkus-security");
        assertThat(service.waitFor()).isEqualTo(1);
    }

    @Test
    void service_answers_and_shows_its_contract_and_stops_when_asked() throws Exception {
        var service = start(
                APPLICATION,
                Map.of("CUTLINE_DATA_DIRECTORY", folder.resolve("data").toString()));
        try {
            var port = portOf(service);

            assertThat(status(port, "/v1/articles")).isEqualTo(200);
            assertThat(status(port, "/q/openapi")).isEqualTo(200);
            assertThat(status(port, "/q/swagger-ui/")).isEqualTo(200);
            assertThat(status(port, "/v1/editorial/articles")).isEqualTo(401);
            for (var hidden : List.of("/q/health", "/q/metrics", "/q/dev-ui", "/q/arc")) {
                assertThat(status(port, hidden)).as(hidden).isEqualTo(404);
            }
            killDatabase();
            expectToComeBack(port);
        } finally {
            service.destroy();
            assertThat(service.waitFor(1, TimeUnit.MINUTES)).isTrue();
        }
        assertThat(folder.resolve("data/database/postmaster.pid")).doesNotExist();
    }

    /// As `kill -9` does, and as the system does when memory runs out.
    private void killDatabase() throws IOException {
        var process = Files.readAllLines(folder.resolve("data/database/postmaster.pid"))
                .getFirst();
        ProcessHandle.of(Long.parseLong(process)).orElseThrow().destroyForcibly();
    }

    /// Nobody is told of more than that the service is unavailable for a while.
    private static void expectToComeBack(int port) throws Exception {
        var deadline = System.nanoTime() + TimeUnit.MINUTES.toNanos(1);
        var wasAway = false;
        for (var status = 0; status != 200 || !wasAway; ) {
            status = status(port, "/v1/articles");
            assertThat(status).isIn(200, 503);
            wasAway |= status == 503;
            assertThat(System.nanoTime())
                    .as("still answering %d after a minute, %s away before", status, wasAway ? "and was" : "never")
                    .isLessThan(deadline);
        }
    }

    private static Map<String, Version> versions() throws IOException {
        try (var jars = Files.list(APPLICATION.resolve("lib/main"))) {
            return jars.map(jar -> JAR.matcher(jar.getFileName().toString()))
                    .filter(jar -> jar.matches() && FLOORS.containsKey(jar.group(1)))
                    .collect(toMap(jar -> jar.group(1), jar -> Version.parse(jar.group(2))));
        }
    }

    private Path copyWithout(String prefix) throws IOException {
        var copy = folder.resolve("copy");
        try (var files = Files.walk(APPLICATION)) {
            for (var file : files.filter(Files::isRegularFile).toList()) {
                var target = copy.resolve(APPLICATION.relativize(file));
                if (!file.getFileName().toString().startsWith(prefix)) {
                    Files.createDirectories(target.getParent());
                    Files.copy(file, target);
                }
            }
        }
        return copy;
    }

    private static Process start(Path application, Map<String, String> variables) throws IOException {
        var builder = new ProcessBuilder(
                        ProcessHandle.current().info().command().orElseThrow(),
                        // As of every test, see pom.xml.
                        "-XX:TieredStopAtLevel=1",
                        "-jar",
                        application.resolve("quarkus-run.jar").toString())
                .redirectErrorStream(true);
        builder.environment().putAll(Map.of("QUARKUS_HTTP_PORT", "0", "QUARKUS_MANAGEMENT_PORT", "0"));
        builder.environment().putAll(variables);
        return builder.start();
    }

    private static int portOf(Process service) throws IOException {
        var output = new StringBuilder();
        for (var line = service.inputReader().readLine();
                line != null;
                line = service.inputReader().readLine()) {
            output.append(line).append('\n');
            var address = ADDRESS.matcher(line);
            if (address.find()) {
                return Integer.parseInt(address.group(1));
            }
        }
        throw new AssertionError("The service ended before it listened: " + output);
    }

    private static int status(int port, String path) throws IOException, InterruptedException {
        // Past what is kept ready, which would hide that the database is away for less than a second.
        var request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + path))
                .header("Cutline-At-Least", "0");
        return CLIENT.send(request.build(), HttpResponse.BodyHandlers.discarding())
                .statusCode();
    }
}
