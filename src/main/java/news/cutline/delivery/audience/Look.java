package news.cutline.delivery.audience;

import java.time.Instant;

import news.cutline.rights.Audience;

/// One look of an audience at what is public.
public record Look(Audience audience, Verdict verdict, Instant now) {}
