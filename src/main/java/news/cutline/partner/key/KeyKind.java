package news.cutline.partner.key;

import news.cutline.platform.secret.SecretText;

/// What a key is for.
public enum KeyKind {
    /// Speaks for its partner. Only the partner's servers may know it.
    SECRET(SecretText.Kind.SECRET_KEY),
    /// Tells from which partner's pages an embed is asked for. Everybody may see it.
    PUBLISHABLE(SecretText.Kind.PUBLISHABLE_KEY);

    final SecretText.Kind form;

    KeyKind(SecretText.Kind form) {
        this.form = form;
    }
}
