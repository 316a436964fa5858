package news.cutline.article;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

import jakarta.enterprise.context.ApplicationScoped;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import news.cutline.article.body.ArticleContent;
import news.cutline.article.body.BodyBlock.Embedded;
import news.cutline.article.body.BodyBlock.Figure;
import news.cutline.credit.Credit;
import news.cutline.credit.CreditRepository;
import news.cutline.embed.EmbedRepository;
import news.cutline.media.Illustration;
import news.cutline.media.Illustrations;
import news.cutline.platform.problem.ProblemException;
import news.cutline.platform.problem.ProblemType;

/// Says what a story lacks before it may be public: above all, no figure leaves without a caption and a credit line.
@ApplicationScoped
class Readiness {

    private final Illustrations illustrations;
    private final EmbedRepository embeds;
    private final CreditRepository credits;

    Readiness(Illustrations illustrations, EmbedRepository embeds, CreditRepository credits) {
        this.illustrations = illustrations;
        this.embeds = embeds;
        this.credits = credits;
    }

    /// Something that a story lacks.
    ///
    /// @param code names the rule
    /// @param pointer where in the article it is missing (JSON Pointer, RFC 6901)
    @Schema(name = "Missing")
    record Missing(String code, String pointer, String detail) {}

    void require(ArticleContent content) {
        var missing = missing(content);
        if (!missing.isEmpty()) {
            throw new ProblemException(
                            ProblemType.NOT_READY,
                            missing.size() == 1 ? missing.getFirst().detail() : missing.size() + " things are missing.")
                    .with("missing", missing);
        }
    }

    List<Missing> missing(ArticleContent content) {
        var missing = new ArrayList<Missing>();
        if (content.headline() == null) {
            missing.add(new Missing("headline", "/headline", "The headline is missing."));
        }
        var figures = content.figures();
        var known = illustrations.find(
                figures.values().stream().map(Figure::media).distinct().toList());
        figures.forEach((pointer, figure) -> checkFigure(
                pointer, figure, content.language(), Objects.requireNonNull(known.get(figure.media())), missing));
        checkEmbeds(content, missing);
        return missing;
    }

    private static void checkFigure(
            String pointer, Figure figure, String language, Illustration illustration, List<Missing> missing) {
        if (illustration.medium().href == null) {
            missing.add(new Missing("address", pointer, "The medium " + figure.media() + " has no href."));
        }
        var hasOwnCaption = figure.caption() != null && figure.caption().text() != null;
        if (!hasOwnCaption
                && illustration.caption(language).map(caption -> caption.text).isEmpty()) {
            missing.add(new Missing("caption", pointer, "The medium " + figure.media() + " has no caption."));
        }
        checkCredit(pointer, illustration.credit(), missing);
    }

    private void checkEmbeds(ArticleContent content, List<Missing> missing) {
        var known = embeds.findAll(content.embeds().values().stream()
                .map(Embedded::embed)
                .distinct()
                .toList());
        var creditsById = credits.findAll(
                known.values().stream().map(embed -> embed.creditId).distinct().toList());
        content.embeds().forEach((pointer, block) -> {
            var embed = Objects.requireNonNull(known.get(block.embed()));
            if (embed.title == null) {
                missing.add(new Missing("embed-title", pointer, "The embed " + embed.id + " has no title."));
            }
            checkCredit(pointer, Objects.requireNonNull(creditsById.get(embed.creditId)), missing);
        });
    }

    private static void checkCredit(String pointer, Credit credit, List<Missing> missing) {
        if (credit.creditLine == null) {
            missing.add(new Missing("credit-line", pointer, "The credit " + credit.id + " has no credit line."));
        }
    }
}
