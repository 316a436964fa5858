package news.cutline.page.html;

import java.net.URI;

/// Where something is loaded from, as a page's policy names it.
public final class Sources {

    private Sources() {}

    /// The origin of an address, as a source expression (Content Security Policy 3, section 2.3.1).
    public static String origin(URI address) {
        return address.getScheme() + "://" + address.getRawAuthority();
    }
}
