package app.bandeja.review;

/** The codes under which decisions are kept. */
public final class Kinds {
    public static final String APPROVE = "approve";
    public static final String NOT_AN_INVOICE = "not_an_invoice";
    public static final String DUPLICATE = "duplicate";
    public static final String POSTPONE = "postpone";
    public static final String REREAD = "reread";

    private Kinds() {}
}
