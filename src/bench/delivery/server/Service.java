package delivery.server;

import java.io.File;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import delivery.asking.Connection;
import delivery.asking.Desk;
import delivery.process.Commands;
import delivery.process.Machine;
import delivery.process.Running;

/// The packaged service as it runs in production, with its own PostgreSQL.
public record Service(Process process, int port, Path data) {

    /// A fixed one, so that the bytes do not depend on the port.
    private static final String PUBLIC_URL = "https://api.example.org";
    /// Counted like any other, and never used up.
    private static final String LIMIT = "2000000000";

    private static final int LONGEST_START_SECONDS = 180;

    /// How the service is run.
    ///
    /// @param heap of the JVM
    /// @param environment beside what every run has
    public record Mode(String name, String heap, boolean isPinned, Map<String, String> environment) {

        /// An import holds a whole file, and takes longer than anything else that is sent.
        public static final Mode LOADING = new Mode("loading", "1g", false, Map.of("QUARKUS_HTTP_IDLE_TIMEOUT", "10m"));
        /// So much that the 256 MB of the cache are the two fifths that it may have at most.
        public static final Mode HOT = new Mode("hot", "640m", true, Map.of());
        public static final Mode COLD = new Mode("cold", "224m", true, Map.of("CUTLINE_DELIVERY_CACHE_SIZE", "0"));
    }

    public static Service start(Running running, Path data, Mode mode) throws IOException, InterruptedException {
        var port = freePort();
        var service = new Service(running.start(command(port, data, mode)), port, data);
        service.awaitAnswer(mode);
        if (mode.isPinned) {
            Machine.requireOnServerCore(service.process.pid());
            Machine.requireOnServerCore(service.postgres().process());
        }
        return service;
    }

    private static ProcessBuilder command(int port, Path data, Mode mode) throws IOException {
        List<String> command = new ArrayList<>(
                List.of(Commands.java(), "-Xmx" + mode.heap, "-jar", "target/quarkus-app/quarkus-run.jar"));
        if (mode.isPinned) {
            command = Commands.onCore(Commands.SERVER_CORE, command);
        }
        var builder = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(new File(data + "-" + mode.name + ".log"));
        var environment = builder.environment();
        environment.put("CUTLINE_DATA_DIRECTORY", data.toString());
        environment.put("CUTLINE_ADMIN_TOKEN", Desk.TOKEN);
        environment.put("CUTLINE_PUBLIC_URL", PUBLIC_URL);
        environment.put("CUTLINE_SITE_TERRITORY", "DE");
        environment.put("CUTLINE_LIMITS_PER_ADDRESS", LIMIT);
        environment.put("CUTLINE_LIMITS_PER_KEY", LIMIT);
        environment.put("QUARKUS_HTTP_HOST", "127.0.0.1");
        environment.put("QUARKUS_HTTP_PORT", Integer.toString(port));
        environment.put("QUARKUS_MANAGEMENT_PORT", Integer.toString(freePort()));
        environment.putAll(mode.environment);
        return builder;
    }

    public Postgres postgres() throws IOException {
        return Postgres.in(data);
    }

    private void awaitAnswer(Mode mode) throws IOException, InterruptedException {
        var deadline = System.nanoTime() + LONGEST_START_SECONDS * 1_000_000_000L;
        while (!answers()) {
            if (!process.isAlive() || System.nanoTime() > deadline) {
                throw new IOException("the service does not start, see " + data + "-" + mode.name + ".log");
            }
            Thread.sleep(100);
        }
    }

    private boolean answers() {
        try (var connection = new Connection(port)) {
            return connection.get("/v1/sections?limit=1", Map.of()).status() == 200;
        } catch (IOException notYet) {
            return false;
        }
    }

    public static int freePort() throws IOException {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }
}
