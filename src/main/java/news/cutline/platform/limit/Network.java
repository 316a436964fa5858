package news.cutline.platform.limit;

import java.net.InetAddress;
import java.util.Arrays;
import java.util.HexFormat;

import org.jspecify.annotations.Nullable;

/// Where a request comes from, as far as it tells one customer of a network from another.
final class Network {

    private static final int IPV6 = 16;
    private static final int CUSTOMER = 8;
    private static final String UNKNOWN = "unknown";

    private Network() {}

    /// The address itself, but of IPv6 its first 64 bits: the rest is chosen by whoever has it.
    static String of(@Nullable String address) {
        if (address == null) {
            return UNKNOWN;
        }
        try {
            var known = InetAddress.ofLiteral(address);
            var bytes = known.getAddress();
            return bytes.length == IPV6
                    ? HexFormat.of().formatHex(Arrays.copyOf(bytes, CUSTOMER))
                    : known.getHostAddress();
        } catch (IllegalArgumentException noLiteral) {
            // A proxy may name its client by any word. It is still one client.
            return UNKNOWN;
        }
    }
}
