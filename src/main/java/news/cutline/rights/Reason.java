package news.cutline.rights;

/// Why something is withheld.
public enum Reason {
    SYNDICATION_DENIED("The supplier does not allow it to be passed on."),
    SYNDICATION_UNKNOWN("Nobody has said yet whether it may be passed on."),
    TERRITORY("It may not be shown in this country."),
    CHANNEL("It may not be used in this channel."),
    PARTNER("It may not be given to this partner."),
    NOT_YET("Its use may not begin yet."),
    EXPIRED("Its use has ended."),
    UNPARSED_TERMS("Its terms have not been read by a person yet."),
    CREDIT_MISSING("It may only be shown with a credit line, and has none."),
    KILLED("Its supplier has called it back.");

    private final String sentence;

    Reason(String sentence) {
        this.sentence = sentence;
    }

    /// The reason for people.
    public String sentence() {
        return sentence;
    }
}
