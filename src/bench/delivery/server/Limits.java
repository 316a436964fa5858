package delivery.server;

import java.io.File;
import java.io.IOException;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import delivery.asking.Answer;
import delivery.process.Commands;
import delivery.process.Machine;
import delivery.process.Running;

/// Starts what the service is compared with, on its core.
public record Limits(Running running, Path folder) {

    private static final int LONGEST_START_SECONDS = 60;
    /// What a cache or client goes by; the rest is the service's own.
    private static final List<String> HEADERS = List.of("content-type", "content-encoding", "etag");

    /// A process that answers on a port.
    public record Started(Process process, int port) {}

    /// A bare Vert.x server with this answer.
    public Started bare(Answer answer) throws IOException, InterruptedException {
        var body = Files.write(Files.createTempFile(folder, "body-", ""), answer.body());
        var port = Service.freePort();
        var command = new ArrayList<>(List.of(
                Commands.java(),
                "-Xmx224m",
                "-cp",
                "target/quarkus-app/lib/main/*",
                Commands.SOURCES.resolve("server/BareServer.java").toString(),
                Integer.toString(port),
                Integer.toString(answer.status()),
                body.toString()));
        HEADERS.stream()
                .filter(answer.headers()::containsKey)
                .forEach(name -> command.add(name + ": " + answer.headers().get(name)));
        return start(command, port, "bare");
    }

    /// Debian's nginx as a cache in front of the service. It is told to keep what it has got, so that it never asks.
    public Started nginx(int origin) throws IOException, InterruptedException {
        var port = Service.freePort();
        var prefix = Files.createTempDirectory(folder, "nginx-");
        var configuration = Files.writeString(
                prefix.resolve("nginx.conf"), """
                    daemon off;
                    worker_processes 1;
                    user %1$s;
                    pid %2$s/nginx.pid;
                    error_log %2$s/error.log;
                    events { worker_connections 1024; }
                    http {
                        access_log off;
                        sendfile on;
                        tcp_nopush on;
                        keepalive_requests 1000000000;
                        open_file_cache max=1000 inactive=1h;
                        client_body_temp_path %2$s/body;
                        proxy_temp_path %2$s/proxy;
                        fastcgi_temp_path %2$s/fastcgi;
                        uwsgi_temp_path %2$s/uwsgi;
                        scgi_temp_path %2$s/scgi;
                        proxy_cache_path %2$s/cache keys_zone=stories:10m inactive=1h;
                        server {
                            listen 127.0.0.1:%3$d;
                            location / {
                                proxy_pass http://127.0.0.1:%4$d;
                                proxy_cache stories;
                                proxy_cache_valid 200 1h;
                                proxy_ignore_headers Cache-Control Expires Vary Set-Cookie;
                            }
                        }
                    }
                    """.formatted(System.getProperty("user.name"), prefix, port, origin));
        return start(List.of("nginx", "-p", prefix.toString(), "-c", configuration.toString()), port, "nginx");
    }

    private Started start(List<String> command, int port, String name) throws IOException, InterruptedException {
        var log = new File(folder.toFile(), name + ".log");
        var builder = new ProcessBuilder(Commands.onCore(Commands.SERVER_CORE, command))
                .redirectErrorStream(true)
                .redirectOutput(log);
        var process = running.start(builder);
        var deadline = System.nanoTime() + LONGEST_START_SECONDS * 1_000_000_000L;
        while (!listens(port)) {
            if (!process.isAlive() || System.nanoTime() > deadline) {
                throw new IOException(name + " does not start, see " + log);
            }
            Thread.sleep(50);
        }
        Machine.requireOnServerCore(process.pid());
        return new Started(process, port);
    }

    private static boolean listens(int port) {
        try (var socket = new Socket("127.0.0.1", port)) {
            return socket.isConnected();
        } catch (IOException notYet) {
            return false;
        }
    }
}
