package news.cutline.article.correction;

import java.time.Instant;
import java.util.UUID;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;

import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.UuidGenerator;

/// Something that was wrong in a story, and what is right.
@Entity
@Immutable
class Correction {

    @Id
    @GeneratedValue
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    UUID id;

    UUID articleId;

    Instant at;

    String text;

    protected Correction() {}

    Correction(UUID articleId, CorrectionView correction) {
        this.articleId = articleId;
        at = correction.at();
        text = correction.text();
    }
}
