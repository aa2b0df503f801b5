package app.bandeja.source.signin;

import com.google.api.client.http.HttpExecuteInterceptor;
import com.google.api.client.http.HttpRequest;
import com.google.api.client.http.HttpRequestInitializer;
import com.google.api.client.http.HttpResponse;
import com.google.api.client.http.HttpUnsuccessfulResponseHandler;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/**
 * Puts the person's access into each request. A refused token is renewed once, for clocks differ; a 401 for the fresh
 * one means that the consent was taken back.
 */
final class PersonalAccess implements HttpRequestInitializer {
    private static final int UNAUTHORIZED = 401;

    private final AccessTokens tokens;

    PersonalAccess(AccessTokens tokens) {
        this.tokens = tokens;
    }

    @Override
    public void initialize(HttpRequest request) {
        Use use = new Use();
        request.setLoggingEnabled(false); // at its finest, the library's log holds the token
        request.setInterceptor(use);
        request.setUnsuccessfulResponseHandler(use);
    }

    /** The access in one request and its second try. */
    private final class Use implements HttpExecuteInterceptor, HttpUnsuccessfulResponseHandler {
        private @Nullable AccessToken used;
        private boolean refusedBefore;

        @Override
        public void intercept(HttpRequest request) throws IOException {
            AccessToken now = tokens.current();
            used = now;
            request.getHeaders().setAuthorization("Bearer " + now.value());
        }

        @Override
        public boolean handleResponse(HttpRequest request, HttpResponse response, boolean supportsRetry)
                throws IOException {
            AccessToken refused = used;
            if (response.getStatusCode() != UNAUTHORIZED || refused == null) {
                return false;
            }
            if (refusedBefore) {
                throw tokens.lost();
            }
            refusedBefore = true;
            tokens.refused(refused);
            tokens.current(); // asked now, so that a revocation shows even where there is no second try
            return supportsRetry;
        }
    }
}
