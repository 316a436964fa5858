package news.cutline.testing;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;

import news.cutline.platform.database.UnpackedPrograms;

/// The service as it is shipped, in a process of its own that can be killed.
public final class PackagedService implements AutoCloseable {

    private static final Path JAR = Path.of("target", "quarkus-app", "quarkus-run.jar");
    private static final String TOKEN = "packaged-service-admin-token-0123456789";
    private static final Duration START = Duration.ofMinutes(3);
    private static final Duration ANSWER = Duration.ofSeconds(20);

    private final HttpClient client =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(5)).build();
    private final int port;
    private final Process process;

    private PackagedService(int port, Process process) {
        this.port = port;
        this.process = process;
    }

    /// Started, and ready to answer. Its data lies in `folder`, also that of those that were killed before.
    public static PackagedService startedIn(Path folder) throws IOException, InterruptedException {
        UnpackedPrograms.lendTo(folder);
        return started(
                folder, Map.of("CUTLINE_DATA_DIRECTORY", folder.toAbsolutePath().toString()));
    }

    /// Another instance, over the database of the one that runs in `folder`.
    public static PackagedService startedBeside(Path folder) throws IOException, InterruptedException {
        var databasePort =
                Files.readAllLines(folder.resolve("database/postmaster.pid")).get(3);
        return started(
                folder,
                Map.of(
                        "QUARKUS_DATASOURCE_JDBC_URL",
                        "jdbc:postgresql://127.0.0.1:" + databasePort + "/cutline",
                        "QUARKUS_DATASOURCE_USERNAME",
                        "cutline",
                        "QUARKUS_DATASOURCE_PASSWORD",
                        Files.readString(folder.resolve("password")).strip()));
    }

    private static PackagedService started(Path folder, Map<String, String> database)
            throws IOException, InterruptedException {
        if (!Files.exists(JAR)) {
            throw new IllegalStateException("There is no packaged service: run `./mvnw verify`");
        }
        var port = Front.freePort();
        var program = new ProcessBuilder(
                ProcessHandle.current().info().command().orElseThrow(),
                // It lives for seconds, most of which it would spend on compiling.
                "-XX:TieredStopAtLevel=1",
                // An eighth of a start; PackagedIT has every class checked.
                "-XX:+UnlockDiagnosticVMOptions",
                "-XX:-BytecodeVerificationRemote",
                "-jar",
                JAR.toAbsolutePath().toString());
        var environment = program.environment();
        environment.put("QUARKUS_HTTP_HOST", "localhost");
        environment.put("QUARKUS_HTTP_PORT", String.valueOf(port));
        environment.put("QUARKUS_MANAGEMENT_PORT", String.valueOf(Front.freePort()));
        environment.put("CUTLINE_ADMIN_TOKEN", TOKEN);
        environment.put("CUTLINE_LIMITS_PER_ADDRESS", "10000000");
        environment.put("CUTLINE_EMBEDS_HOSTS", "player.example.org");
        // Two instances say the same, and so name the same addresses.
        environment.put("CUTLINE_PUBLIC_URL", "https://api.cutline.test");
        environment.putAll(database);
        var log = folder.resolveSibling("service-" + port + ".log").toFile();
        var service = new PackagedService(
                port,
                program.redirectErrorStream(true)
                        .redirectOutput(ProcessBuilder.Redirect.appendTo(log))
                        .start());
        service.awaitReady(log.toPath());
        return service;
    }

    private void awaitReady(Path log) throws IOException, InterruptedException {
        var deadline = System.nanoTime() + START.toNanos();
        while (!isReady()) {
            if (!process.isAlive() || System.nanoTime() > deadline) {
                close();
                throw new IllegalStateException("The service did not start:\n" + Files.readString(log));
            }
            Thread.sleep(200);
        }
    }

    private boolean isReady() throws InterruptedException {
        try {
            return get("/v1/articles").statusCode() == 200;
        } catch (IOException notYet) {
            return false;
        }
    }

    public HttpResponse<String> get(String path) throws IOException, InterruptedException {
        return client.send(request(path).GET().build(), BodyHandlers.ofString());
    }

    public HttpResponse<String> post(String path, String type, String key, String body)
            throws IOException, InterruptedException {
        var request = request(path)
                .header("Content-Type", type)
                .header("Idempotency-Key", key)
                .POST(HttpRequest.BodyPublishers.ofString(body));
        return client.send(request.build(), BodyHandlers.ofString());
    }

    /// Sends a request of one's own making.
    public HttpResponse<String> send(HttpRequest.Builder request) throws IOException, InterruptedException {
        return client.send(request.build(), BodyHandlers.ofString());
    }

    /// A request of somebody who may do everything.
    public HttpRequest.Builder request(String path) {
        return anonymous(path).header("Authorization", "Bearer " + TOKEN);
    }

    public HttpRequest.Builder anonymous(String path) {
        return HttpRequest.newBuilder(URI.create("http://localhost:" + port + path))
                .timeout(ANSWER);
    }

    /// As `kill -9` does.
    public void kill() {
        process.destroyForcibly().onExit().join();
    }

    @Override
    public void close() {
        process.destroy();
        process.onExit().join();
    }
}
