package news.cutline.delivery.audience;

import java.util.Optional;

/// A partner's key in examples that people copy. There is one only where it opens nothing but a demo.
public interface ExampleKey {

    Optional<String> text();
}
