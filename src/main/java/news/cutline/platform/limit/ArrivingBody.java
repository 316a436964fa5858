package news.cutline.platform.limit;

import java.io.IOException;
import java.nio.channels.ClosedChannelException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;

import org.jspecify.annotations.Nullable;

import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.RoutingContext;

import news.cutline.platform.http.RequestBody;
import news.cutline.platform.problem.ProblemException;
import news.cutline.platform.problem.ProblemType;

/// A body that comes bit by bit, and is kept until its request is answered.
final class ArrivingBody {

    private static final String KEY = ArrivingBody.class.getName();

    private final RoutingContext context;
    private final String sender;
    private final BodyRoom room;
    private final int maximum;
    private final Buffer bytes = Buffer.buffer();
    private final CompletableFuture<byte[]> whole = new CompletableFuture<>();

    ArrivingBody(RoutingContext context, String sender, BodyRoom room) {
        this.context = context;
        this.sender = sender;
        this.room = room;
        maximum = RequestBody.maximumOf(context.request().getHeader(HttpHeaders.CONTENT_TYPE));
        context.put(KEY, this);
    }

    /// The one that this request waits for.
    static @Nullable ArrivingBody of(RoutingContext context) {
        return context.get(KEY);
    }

    /// Lets it come.
    ///
    /// @return it as a whole, or what it was refused for
    CompletionStage<byte[]> arrive() {
        var request = context.request();
        if (request.isEnded()) {
            whole.complete(new byte[0]);
            return whole;
        }
        context.addEndHandler(ended -> leave());
        request.handler(this::add)
                .endHandler(ended -> whole.complete(bytes.getBytes()))
                .exceptionHandler(brokenOff -> whole.completeExceptionally(new IOException(brokenOff)));
        if (request.headers().contains(HttpHeaders.EXPECT, HttpHeaders.CONTINUE, true)) {
            context.response().writeContinue();
        }
        request.resume();
        // Whoever has gone already is not told of any more.
        if (context.response().closed()) {
            whole.completeExceptionally(new ClosedChannelException());
        }
        return whole;
    }

    private synchronized void add(Buffer part) {
        if (whole.isDone()) {
            return;
        }
        if (bytes.length() + part.length() > maximum) {
            refuse(new ProblemException(
                    ProblemType.PAYLOAD_TOO_LARGE, "The body may have at most " + maximum + " bytes."));
        } else if (room.take(sender, part.length())) {
            bytes.appendBuffer(part);
        } else {
            refuse(new ProblemException(
                            ProblemType.UNAVAILABLE,
                            "Too much is being sent at the same time. Send it again in a moment.")
                    .withHeader("Retry-After", "1"));
        }
    }

    /// Does not wait for the rest of it.
    ///
    /// @return whether anybody was still waiting
    boolean refuse(ProblemException reason) {
        return whole.completeExceptionally(reason.withHeader("Connection", "close"));
    }

    private synchronized void leave() {
        whole.completeExceptionally(new ClosedChannelException());
        room.giveBack(sender, bytes.length());
    }
}
