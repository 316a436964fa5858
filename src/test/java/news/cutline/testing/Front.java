package news.cutline.testing;

import static io.restassured.RestAssured.given;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;

import io.restassured.specification.RequestSpecification;

/// A program in front of the service under test.
///
/// @param port where it listens
record Front(Process program, int port) implements AutoCloseable {

    private static final long LONGEST_START_SECONDS = 20;

    /// Whether this machine has the program.
    ///
    /// @param command makes it tell its version
    static boolean isInstalled(String... command) {
        try {
            return new ProcessBuilder(command).start().waitFor() == 0;
        } catch (IOException missing) {
            return false;
        } catch (InterruptedException interrupted) {
            throw new IllegalStateException(interrupted);
        }
    }

    static int freePort() throws IOException {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    /// Starts it and waits until it listens.
    static Front start(ProcessBuilder command, int port, Path log) throws IOException, InterruptedException {
        var program =
                command.redirectErrorStream(true).redirectOutput(log.toFile()).start();
        var front = new Front(program, port);
        var end = System.nanoTime() + TimeUnit.SECONDS.toNanos(LONGEST_START_SECONDS);
        while (!front.listens()) {
            if (!program.isAlive() || System.nanoTime() > end) {
                front.close();
                throw new IllegalStateException(command.command().getFirst() + ": " + Files.readString(log));
            }
            TimeUnit.MILLISECONDS.sleep(20);
        }
        return front;
    }

    /// A request that goes through it. It adds headers that the contract does not know.
    RequestSpecification through() {
        return given().noFilters().baseUri("http://127.0.0.1:" + port).port(port);
    }

    private boolean listens() {
        try (var socket = new Socket("127.0.0.1", port)) {
            return socket.isConnected();
        } catch (IOException notYet) {
            return false;
        }
    }

    @Override
    public void close() throws InterruptedException {
        program.destroy();
        program.waitFor();
    }
}
