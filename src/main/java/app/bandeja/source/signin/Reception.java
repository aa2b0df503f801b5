package app.bandeja.source.signin;

/** What came back from the browser, or why nothing did. */
sealed interface Reception {

    /** A code for tokens. */
    record Code(String code) implements Reception {
        @Override
        public String toString() {
            return "Code[]";
        }
    }

    /** Why there is no code, as Google names it: {@code access_denied}, {@code admin_policy_enforced}, … */
    record Refusal(String error) implements Reception {}

    record TimedOut() implements Reception {}

    record Cancelled() implements Reception {}
}
