package news.cutline.platform.identity.token;

import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import org.jspecify.annotations.Nullable;

import news.cutline.platform.secret.SecretText;

/// Hands out tokens.
@ApplicationScoped
public class IssueToken {

    private final StaffTokenRepository tokens;
    private final TokenLog log;

    IssueToken(StaffTokenRepository tokens, TokenLog log) {
        this.tokens = tokens;
        this.log = log;
    }

    /// The new token, which is shown in this view and never again.
    ///
    /// @param id the id that it shall have; null for any
    public TokenView issue(@Nullable UUID id, TokenDraft draft) {
        var text = SecretText.random(SecretText.Kind.STAFF_TOKEN);
        var token = new StaffToken(id, text, draft);
        tokens.persistAndFlush(token);
        var view = TokenView.of(token);
        log.created(view);
        return view.showing(text);
    }
}
