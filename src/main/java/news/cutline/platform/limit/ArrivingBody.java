package news.cutline.platform.limit;

import java.io.IOException;
import java.nio.channels.ClosedChannelException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;

import org.jspecify.annotations.Nullable;

import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;

import news.cutline.platform.http.RequestBody;
import news.cutline.platform.problem.ProblemException;
import news.cutline.platform.problem.ProblemType;

/// A body that comes bit by bit. What it takes of the room for bodies is given back when nobody works with it any more,
/// which may be long after its sender has gone.
final class ArrivingBody {

    private static final String KEY = ArrivingBody.class.getName();

    private final RoutingContext context;
    private final HttpServerRequest request;
    private final BodyRoom.Share share;
    private final int maximum;
    private final CompletableFuture<byte[]> whole = new CompletableFuture<>();
    private Buffer bytes = Buffer.buffer();

    ArrivingBody(RoutingContext context, BodyRoom.Share share) {
        this.context = context;
        this.share = share;
        request = context.request();
        maximum = RequestBody.maximumOf(request.getHeader(HttpHeaders.CONTENT_TYPE));
        context.put(KEY, this);
    }

    /// The one that this request waits for.
    static @Nullable ArrivingBody of(RoutingContext context) {
        return context.get(KEY);
    }

    /// Lets it come, if there is room for the length that it is said to have.
    ///
    /// @return it as a whole, or what it was refused for
    CompletionStage<byte[]> arrive() {
        var length = request.getHeader(HttpHeaders.CONTENT_LENGTH);
        if (request.isEnded()) {
            whole.complete(new byte[0]);
        } else if (length != null && !share.grow(Integer.parseInt(length))) {
            refuse(tooMuch());
        } else {
            receive();
        }
        return whole;
    }

    private void receive() {
        request.handler(this::add)
                .endHandler(ended -> complete())
                .exceptionHandler(brokenOff -> whole.completeExceptionally(new IOException(brokenOff)));
        if (request.headers().contains(HttpHeaders.EXPECT, HttpHeaders.CONTINUE, true)) {
            context.response().writeContinue();
        }
        request.resume();
        // Whoever has gone already is not told of any more.
        if (context.response().closed()) {
            whole.completeExceptionally(new ClosedChannelException());
        }
    }

    private void add(Buffer part) {
        if (whole.isDone()) {
            return;
        }
        if (bytes.length() + part.length() > maximum) {
            refuse(new ProblemException(
                    ProblemType.PAYLOAD_TOO_LARGE, "The body may have at most " + maximum + " bytes."));
        } else if (share.grow(bytes.length() + part.length())) {
            bytes.appendBuffer(part);
        } else {
            refuse(tooMuch());
        }
    }

    private void complete() {
        whole.complete(bytes.getBytes());
        bytes = Buffer.buffer();
    }

    /// Does not wait for the rest of it.
    ///
    /// @return whether anybody was still waiting
    boolean refuse(ProblemException reason) {
        return whole.completeExceptionally(reason.withHeader("Connection", "close"));
    }

    private static ProblemException tooMuch() {
        return new ProblemException(
                        ProblemType.UNAVAILABLE, "Too much is being sent at the same time. Send it again in a moment.")
                .withHeader("Retry-After", "1");
    }
}
