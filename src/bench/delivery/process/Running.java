package delivery.process;

import java.io.IOException;
import java.util.Deque;
import java.util.concurrent.ConcurrentLinkedDeque;
import java.util.concurrent.TimeUnit;

/// The processes that this run has started and not ended yet. They are ended with it, however it ends: with SIGTERM and
/// the last one first, because the service stops its PostgreSQL by itself when it is asked to.
public final class Running implements AutoCloseable {

    private static final int PATIENCE_SECONDS = 90;

    private final Deque<Process> processes = new ConcurrentLinkedDeque<>();

    public Running() {
        Runtime.getRuntime().addShutdownHook(new Thread(this::endAll));
    }

    /// Those too that are being waited for, such as wrk.
    private void endAll() {
        ProcessHandle.current()
                .children()
                .filter(child -> processes.stream().noneMatch(process -> process.pid() == child.pid()))
                .forEach(ProcessHandle::destroy);
        close();
    }

    public synchronized Process start(ProcessBuilder builder) throws IOException {
        var process = builder.start();
        processes.push(process);
        return process;
    }

    public synchronized void end(Process process) {
        processes.remove(process);
        process.destroy();
        try {
            if (!process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                System.err.println("Process " + process.pid() + " does not end and is killed");
                process.destroyForcibly().waitFor();
            }
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public synchronized void close() {
        while (!processes.isEmpty()) {
            end(processes.peek());
        }
    }
}
