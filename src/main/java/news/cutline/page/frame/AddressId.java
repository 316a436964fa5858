package news.cutline.page.frame;

import java.util.UUID;

import news.cutline.platform.problem.ProblemException;

/// The id in the address of a page for people: even of a mistyped one it says that there is nothing.
public final class AddressId {

    private AddressId() {}

    public static UUID of(String text) {
        try {
            return UUID.fromString(text);
        } catch (IllegalArgumentException mistyped) {
            throw ProblemException.notFound("embed", text);
        }
    }
}
