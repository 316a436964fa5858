package news.cutline.platform.identity;

import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/// What a member of staff, or a tool of theirs, may do. Each role includes those before it.
public enum Role {
    /// Writes drafts.
    EDITOR,
    /// Also decides what is public.
    PUBLISHER,
    /// Also hands out tokens.
    ADMIN;

    // The same as words, for annotations.
    public static final String EDITORS = "editor";
    public static final String PUBLISHERS = "publisher";
    public static final String ADMINS = "admin";

    /// The names of this role and of all that it includes.
    public Set<String> names() {
        return Arrays.stream(values())
                .filter(role -> role.compareTo(this) <= 0)
                .map(role -> role.name().toLowerCase(Locale.ROOT))
                .collect(Collectors.toSet());
    }
}
