package news.cutline.article.publication;

import java.util.UUID;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import news.cutline.platform.validation.VisibleText;

/// How a story is taken back.
@Schema(name = "Withdrawal", examples = """
                {"reason": "editorial", "explanation": "The story rested on a document that turned out to be forged."}""")
public record Withdrawal(
        @NotNull @Schema(examples = "editorial") WithdrawalReason reason,

        @VisibleText
        @Size(max = 2000)
        @Schema(
                description = "What readers are told.",
                examples = "The story rested on a document that turned out to be forged.")
        @Nullable
        String explanation,

        @Schema(description = "The id of the article to read instead.") @Nullable
        UUID successor) {}
