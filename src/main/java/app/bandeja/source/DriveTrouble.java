package app.bandeja.source;

import app.bandeja.invoice.Obstacle;
import app.bandeja.invoice.Obstacle.Why;
import com.google.api.client.googleapis.json.GoogleJsonError;
import com.google.api.client.googleapis.json.GoogleJsonResponseException;
import com.google.api.client.http.HttpResponseException;
import com.google.auth.Retryable;
import java.io.IOException;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What an error of Drive means: decided by its reason, then by its status.
 *
 * @param words for a person; names no address, token or key
 * @param after the pause that Drive asked for
 */
record DriveTrouble(Kind kind, String words, Optional<Duration> after) {

    enum Kind {
        /** The same call may work soon. */
        PASSING,
        /** This file may be had again in about a day. */
        DAILY_QUOTA,
        /** Nothing can be asked: not signed in, or Drive is not enabled. */
        NO_ACCESS,
        NOT_FOUND,
        /** A page token or another argument is not taken. */
        BAD_REQUEST,
        /** This file will never be given. */
        REFUSED,
        ABUSIVE,
        /** Forbidden for a reason that we do not know; it may pass. */
        FORBIDDEN
    }

    /** The longest pause that a caller is kept waiting for; a longer one is handed back. */
    static final Duration LONGEST_PAUSE = Duration.ofSeconds(64);

    private static final Set<String> PASSING =
            Set.of("rateLimitExceeded", "userRateLimitExceeded", "backendError", "internalError", "transientError");
    private static final Set<String> DAILY = Set.of("downloadQuotaExceeded", "dailyLimitExceeded");
    private static final Set<String> NO_ACCESS =
            Set.of("authError", "accessNotConfigured", "insufficientPermissions", "insufficientScopes");
    private static final Set<String> REFUSED = Set.of(
            "cannotDownloadFile",
            "fileNotDownloadable",
            "insufficientFilePermissions",
            "forbidden",
            "domainPolicy",
            "appNotAuthorizedToFile");

    static DriveTrouble of(IOException e) {
        if (e instanceof HttpResponseException response) {
            return ofAnswer(response, reason(response));
        }
        if (e instanceof Retryable auth && !auth.isRetryable()) {
            return new DriveTrouble(
                    Kind.NO_ACCESS, "Google no longer takes the stored access: sign in again", Optional.empty());
        }
        if (e instanceof UnknownHostException) {
            return passing("Google Drive cannot be reached: no network, or no such host");
        }
        return passing("the connection to Google Drive failed (" + e.getMessage() + ")");
    }

    private static DriveTrouble passing(String words) {
        return new DriveTrouble(Kind.PASSING, words, Optional.empty());
    }

    private static DriveTrouble ofAnswer(HttpResponseException e, String reason) {
        String words = "Google Drive answered " + e.getStatusCode() + (reason.isEmpty() ? "" : " (" + reason + ")");
        return new DriveTrouble(kind(e.getStatusCode(), reason), words, RetryAfter.of(e.getHeaders()));
    }

    private static Kind kind(int status, String reason) {
        if (PASSING.contains(reason)) {
            return Kind.PASSING;
        }
        if (DAILY.contains(reason)) {
            return Kind.DAILY_QUOTA;
        }
        if (reason.equals("cannotDownloadAbusiveFile")) {
            return Kind.ABUSIVE;
        }
        if (NO_ACCESS.contains(reason)) {
            return Kind.NO_ACCESS;
        }
        return REFUSED.contains(reason) ? Kind.REFUSED : kind(status);
    }

    private static Kind kind(int status) {
        return switch (status) {
            case 401 -> Kind.NO_ACCESS;
            case 403 -> Kind.FORBIDDEN;
            case 404 -> Kind.NOT_FOUND;
            case 408, 429 -> Kind.PASSING;
            default -> status >= 400 && status < 500 ? Kind.BAD_REQUEST : Kind.PASSING;
        };
    }

    private static String reason(HttpResponseException e) {
        if (!(e instanceof GoogleJsonResponseException json) || json.getDetails() == null) {
            return "";
        }
        List<GoogleJsonError.ErrorInfo> errors = json.getDetails().getErrors();
        return errors == null || errors.isEmpty() || errors.getFirst().getReason() == null
                ? ""
                : errors.getFirst().getReason();
    }

    /** What it means where it keeps a whole source from being asked. */
    Obstacle obstacle() {
        Why why = switch (kind) {
            case NO_ACCESS -> Why.DRIVE_NO_ACCESS;
            case REFUSED, FORBIDDEN, ABUSIVE, NOT_FOUND -> Why.DRIVE_REFUSES;
            case PASSING, DAILY_QUOTA -> Why.DRIVE_NOT_NOW;
            case BAD_REQUEST -> Why.DRIVE_DID_NOT_UNDERSTAND;
        };
        return Obstacle.of(why, words);
    }

    /** Whether to try again while the caller waits. */
    boolean isWorthWaiting() {
        return kind == Kind.PASSING && after.orElse(Duration.ZERO).compareTo(LONGEST_PAUSE) <= 0;
    }
}
