package app.bandeja.source.signin;

import com.google.auth.Retryable;
import java.io.IOException;

/** Google takes no token of this sign-in any more; trying again does not help. Tells it as Google's own library does. */
public final class AccessLostException extends IOException implements Retryable {
    private static final long serialVersionUID = 1L;

    AccessLostException(String message) {
        super(message);
    }

    @Override
    public boolean isRetryable() {
        return false;
    }

    @Override
    public int getRetryCount() {
        return 0;
    }
}
