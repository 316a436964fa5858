package news.cutline.platform.http.route;

import io.netty.channel.Channel;
import io.netty.channel.ChannelDuplexHandler;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelPromise;
import io.netty.handler.codec.http.HttpRequest;
import io.netty.handler.codec.http.HttpResponse;
import io.netty.handler.codec.http.HttpStatusClass;
import io.netty.handler.codec.http.LastHttpContent;
import io.netty.util.ReferenceCountUtil;

/// How many requests may wait on one connection for the answers of those before them (RFC 9112, section 9.3.2). Each
/// takes some kilobytes, and its sender none; so whoever sends more is hung up on.
final class Pipelining extends ChannelDuplexHandler {

    /// Those who pipeline at all, as load generators do, send some dozens.
    static final int MOST = 64;

    private static final String NAME = Pipelining.class.getName();
    /// Vert.x's names of its own handlers.
    private static final String HTTP_1 = "httpDecoder";

    private static final String SERVER = "handler";

    private int waiting = 1;

    private Pipelining() {}

    /// Called at each request on the event loop of its connection, and counts from the first one on.
    static void limit(Channel channel) {
        var pipeline = channel.pipeline();
        if (pipeline.get(NAME) == null && pipeline.get(HTTP_1) != null) {
            pipeline.addBefore(SERVER, NAME, new Pipelining());
        }
    }

    @Override
    public void channelRead(ChannelHandlerContext context, Object message) {
        if (message instanceof HttpRequest && ++waiting > MOST) {
            ReferenceCountUtil.release(message);
            var _ = context.close();
        } else {
            context.fireChannelRead(message);
        }
    }

    @Override
    public void write(ChannelHandlerContext context, Object message, ChannelPromise promise) {
        if (message instanceof LastHttpContent && !isInformational(message)) {
            waiting--;
        }
        var _ = context.write(message, promise);
    }

    private static boolean isInformational(Object message) {
        return message instanceof HttpResponse response
                && response.status().codeClass() == HttpStatusClass.INFORMATIONAL;
    }
}
