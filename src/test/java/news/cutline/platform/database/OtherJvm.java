package news.cutline.platform.database;

import java.io.IOException;
import java.nio.file.Path;

/// A second Cutline, as far as its database goes: starts it, says so, and stays until it is killed.
final class OtherJvm implements AutoCloseable {

    private final Process process;

    private OtherJvm(Process process) {
        this.process = process;
    }

    static OtherJvm starting(Path folder) throws IOException {
        return new OtherJvm(new ProcessBuilder(
                        ProcessHandle.current().info().command().orElseThrow(),
                        "-Djava.util.logging.manager=org.jboss.logmanager.LogManager",
                        "-cp",
                        System.getProperty("java.class.path"),
                        OtherJvm.class.getName(),
                        folder.toString())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start());
    }

    static OtherJvm started(Path folder) throws IOException {
        var other = starting(folder);
        if (other.process.inputReader().readLine() == null) {
            throw new IllegalStateException("The other JVM ended before its database had started");
        }
        return other;
    }

    public static void main(String... arguments) throws InterruptedException {
        EmbeddedDatabase.start(Path.of(arguments[0]), () -> {});
        System.out.println("started");
        Thread.sleep(Long.MAX_VALUE);
    }

    boolean isAlive() {
        return process.isAlive();
    }

    /// As `kill -9` does.
    void kill() {
        process.destroyForcibly().onExit().join();
    }

    @Override
    public void close() {
        process.destroy();
        process.onExit().join();
    }
}
