package news.cutline.platform.write;

import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/// Takes the place of what a resource method answers, and undoes what it has written.
final class OtherAnswer extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient RestResponse<?> response;

    OtherAnswer(RestResponse<?> response) {
        super(null, null, false, false);
        this.response = response;
    }

    /// Gives the client the other answer.
    static final class Mapper {

        @ServerExceptionMapper
        RestResponse<?> answer(OtherAnswer other) {
            return other.response;
        }
    }
}
