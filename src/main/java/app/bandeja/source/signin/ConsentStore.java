package app.bandeja.source.signin;

import java.io.IOException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Keeps the consent, the client that it was given through, and whose it was. */
final class ConsentStore {
    private static final Logger LOG = LoggerFactory.getLogger(ConsentStore.class);
    private static final String CONSENT = "google-consent";
    private static final String CLIENT = "google-client";

    private final Vault vault;
    private final AccountNote note;
    /** Only a consent that is there is remembered: another process may sign in at any time. */
    private @Nullable Consent known;

    ConsentStore(Vault vault, AccountNote note) {
        this.vault = vault;
        this.note = note;
    }

    synchronized Standing standing() {
        Optional<Consent> consent = consent();
        if (consent.isPresent()) {
            return new Standing.SignedIn(consent.get().account());
        }
        return stayed().<Standing>map(Standing.Revoked::new).orElseGet(Standing.SignedOut::new);
    }

    /** Who signed in and did not sign out. */
    private Optional<Account> stayed() {
        return note.read().filter(last -> !last.left()).map(AccountNote.Note::account);
    }

    synchronized Optional<Consent> consent() {
        // where nobody signed in the keyring is not asked: where there is none, that takes a second
        if (known == null && stayed().isPresent()) {
            known = read(CONSENT).flatMap(Consent::unsealed).orElse(null);
        }
        return Optional.ofNullable(known);
    }

    /** Who signed in last, also after a revocation or a sign-out. */
    Optional<Account> lastAccount() {
        return note.read().map(AccountNote.Note::account);
    }

    synchronized void keep(Consent consent) throws IOException {
        vault.write(CONSENT, consent.sealed());
        keepClient(consent.client());
        note.write(new AccountNote.Note(consent.account(), false));
        known = consent;
    }

    Optional<OAuthClient> client() {
        return read(CLIENT)
                .flatMap(text -> ClientFile.parse(text) instanceof ClientFile.Usable usable
                        ? Optional.of(usable.client())
                        : Optional.empty());
    }

    void keepClient(OAuthClient client) throws IOException {
        vault.write(CLIENT, client.asFile());
    }

    /** Google no longer takes it. Nothing is dropped if another one has been kept meanwhile. */
    synchronized void drop(Consent refused) {
        known = null;
        if (consent()
                .filter(kept -> kept.refreshToken().equals(refused.refreshToken()))
                .isPresent()) {
            LOG.warn(
                    "Google no longer takes the sign-in of {}; a new one is needed",
                    refused.account().email());
            try {
                deleteConsent();
            } catch (IOException e) {
                LOG.warn("the refused sign-in could not be deleted", e);
            }
        }
    }

    /** The person signed out on purpose. The client stays, for the next sign-in. */
    synchronized void leave() throws IOException {
        Optional<Account> last = lastAccount();
        if (last.isPresent()) {
            note.write(new AccountNote.Note(last.get(), true));
        }
        deleteConsent();
    }

    private void deleteConsent() throws IOException {
        known = null;
        vault.delete(CONSENT);
    }

    private Optional<String> read(String name) {
        try {
            return vault.read(name);
        } catch (IOException e) {
            LOG.warn("the stored sign-in could not be read", e);
            return Optional.empty();
        }
    }

    Keeping keeping() {
        return vault.keeping();
    }
}
